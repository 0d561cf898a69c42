package org.reportedly.cli.situation;

import java.io.Writer;

/** The ways to print incidents and views. */
public final class SituationPrinters {
  private SituationPrinters() {}

  /** As JSON, one object a line. */
  public static SituationPrinter lines(Writer out) {
    return new SituationLines(out);
  }

  /** For a person, in lines of at most the given columns. */
  public static SituationPrinter table(Writer out, int columns, boolean color) {
    return new SituationTable(out, columns, color);
  }
}
