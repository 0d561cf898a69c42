package org.reportedly.export.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking words from the world for formulas: what begins like one, even
 * after blanks or in letters of full width, gets an apostrophe before it, which spreadsheets read
 * as "this is text".
 */
final class SpreadsheetText {
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?:[\\t\\n]|[\\s\\p{Z}\\uFEFF\\u200B]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private SpreadsheetText() {}

  /** The text, harmless in a cell. */
  static String of(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
