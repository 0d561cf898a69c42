package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.reportedly.export.json.JsonLines;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.model.Report;

/** Places for a program: one report a line, as JSON. */
public final class PlaceLines implements PlacesPrinter {
  private record Line(String id, List<PlaceJson> places) {}

  private final JsonLines lines;

  /**
   * @param out takes the lines
   */
  public PlaceLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  @Override
  public void print(Report report, List<Toponym> places) throws IOException {
    lines.write(new Line(report.id(), places.stream().map(PlaceJson::of).toList()));
    lines.flush();
  }
}
