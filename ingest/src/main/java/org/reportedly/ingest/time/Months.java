package org.reportedly.ingest.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months in the languages of much news, as the Java platform knows them. */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "tr", "sv", "da", "no",
          "fi", "ro", "el", "id", "ar", "fa", "he");

  private static final int LEAST_LETTERS = 3;

  private final Map<String, Integer> numbers = new HashMap<>();

  Months() {
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = plain(month.getDisplayName(style, Locale.of(language)));
          if (name.length() >= LEAST_LETTERS && !Character.isDigit(name.charAt(0))) {
            numbers.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    numbers.put("sept", Month.SEPTEMBER.getValue());
  }

  /** The month's number from 1, by its name in any of the languages and any case. */
  OptionalInt number(String name) {
    Integer number = numbers.get(plain(name));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
  }
}
