package org.reportedly.export.table;

import java.util.regex.Pattern;

/**
 * Makes words from the world fit for files: control characters that terminals obey and XML forbids,
 * halves of surrogate pairs, signs that turn the reading direction, and what is no character at all
 * become U+FFFD each. Line breaks and tabs stay.
 */
public final class PlainText {
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069\\p{Cs}"
              + "\\uFFFE\\uFFFF]|\\r\\n?");

  private PlainText() {}

  /** The text without what is unfit. */
  public static String of(String text) {
    return UNFIT
        .matcher(text)
        .replaceAll(unfit -> unfit.group().charAt(0) == '\r' ? "\n" : "\uFFFD");
  }
}
