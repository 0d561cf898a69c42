package org.reportedly.extraction.place;

import java.util.List;
import java.util.Map;
import org.reportedly.language.Document;
import org.reportedly.model.Span;

/** Finds the places that a report names. */
@FunctionalInterface
public interface PlaceReader {
  /** The places in the order of the text. */
  List<PlaceMention> read(Document document);

  /**
   * Why each name of a place means the place that it does, in plain words, by where the name
   * stands; only asked for when somebody wants to know.
   */
  default Map<Span, String> reasons(Document document) {
    return Map.of();
  }
}
