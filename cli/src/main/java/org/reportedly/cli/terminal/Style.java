package org.reportedly.cli.terminal;

/**
 * How words look, by what they are for. Where there is no colour, words and signs tell the same.
 */
public enum Style {
  PLAIN(""),
  STRONG("1"),
  QUIET("2"),
  HEADING("1;4"),
  KIND("1;36"),
  SURE("32"),
  AGAINST("1;31"),
  DOUBTFUL("33"),
  AHEAD("34"),
  WANTED("35");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text with the escape sequences around it that make a terminal show it so (ECMA-48). */
  String around(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
