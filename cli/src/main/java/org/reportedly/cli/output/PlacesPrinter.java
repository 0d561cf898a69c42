package org.reportedly.cli.output;

import java.io.IOException;
import java.util.List;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.model.Report;

/** Prints the places of reports, one report after another. Not for use by many threads. */
@FunctionalInterface
public interface PlacesPrinter {
  /** Prints the places of one report and flushes, so that whoever waits sees them. */
  void print(Report report, List<Toponym> places) throws IOException;
}
