package org.reportedly.cli;

import java.util.Locale;

/** How results are printed. */
enum OutputFormat {
  /** For a person. */
  TABLE,
  /** For a program: one claim or report a line, as JSON. */
  JSONL;

  /** The word that a person types. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
