package org.reportedly.extraction.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.surface.WordTable;

/** The words of {@code bound-phrases.tsv}. */
final class BoundWords {
  enum Effect {
    LOW,
    HIGH,
    APPROXIMATE,
    LIMIT,
    NONE
  }

  /**
   * A phrase found beside a number.
   *
   * @param from offset of its first character
   * @param to offset after its last one
   */
  record Found(Effect effect, int from, int to) {}

  private record Phrase(Effect effect, String words) {}

  private final List<Phrase> before;
  private final List<Phrase> after;

  private BoundWords(List<Phrase> before, List<Phrase> after) {
    this.before = before;
    this.after = after;
  }

  static BoundWords load() {
    List<Phrase> before = new ArrayList<>();
    List<Phrase> after = new ArrayList<>();
    for (WordTable.Row row : WordTable.read(BoundWords.class, "bound-phrases.tsv", 3).rows()) {
      for (String form : row.list(2)) {
        (row.cell(1).equals("after") ? after : before).add(new Phrase(effect(row), form));
      }
    }
    Comparator<Phrase> longest =
        Comparator.comparingInt((Phrase phrase) -> phrase.words().length()).reversed();
    before.sort(longest);
    after.sort(longest);
    return new BoundWords(List.copyOf(before), List.copyOf(after));
  }

  private static Effect effect(WordTable.Row row) {
    try {
      return Effect.valueOf(row.cell(0));
    } catch (IllegalArgumentException problem) {
      throw row.error("no such effect: " + row.cell(0));
    }
  }

  /** The longest phrase that ends where the number begins. */
  Optional<Found> before(String text, int number) {
    int end = number;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (Phrase phrase : before) {
      int start = end - phrase.words().length();
      boolean whole =
          start == 0 || (start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1)));
      if (whole && text.startsWith(phrase.words(), start)) {
        return Optional.of(new Found(phrase.effect(), start, end));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that begins where the number ends. */
  Optional<Found> after(String text, int number) {
    if (number < text.length() && text.charAt(number) == '+') {
      return Optional.of(new Found(Effect.LOW, number, number + 1));
    }
    int start = number < text.length() && text.charAt(number) == ' ' ? number + 1 : number;
    for (Phrase phrase : after) {
      int end = start + phrase.words().length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(phrase.words(), start)) {
        return Optional.of(new Found(phrase.effect(), start, end));
      }
    }
    return Optional.empty();
  }
}
