package org.reportedly.extraction.place;

import java.util.List;
import org.reportedly.language.Document;

/** Finds the places that a report names. */
@FunctionalInterface
public interface PlaceReader {
  /** The places in the order of the text. */
  List<PlaceMention> read(Document document);
}
