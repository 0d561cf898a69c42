package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.reportedly.export.json.JsonLines;

/** What the stages found, for a program: one report a line, as JSON. */
public final class AnnotationLines {
  private final JsonLines lines;

  /**
   * @param out takes the lines
   */
  public AnnotationLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  /** Prints one report and flushes it. */
  public void print(AnnotatedReport annotated) throws IOException {
    lines.write(AnnotationJson.of(annotated));
    lines.flush();
  }
}
