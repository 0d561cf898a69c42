package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.surface.WordTable;

/** The units and currencies of {@code units.tsv}. */
final class Units {
  /**
   * A unit.
   *
   * @param name as figures are labelled with it; empty where the text's own word is kept
   * @param factor how many SI units one is; empty where it is not measured in any
   * @param si symbol of the SI unit, or empty text
   */
  record Unit(QuantityKind kind, Optional<String> name, Optional<BigDecimal> factor, String si) {}

  /**
   * A unit found beside a number.
   *
   * @param from offset of its first character
   * @param to offset after its last one
   */
  record Found(Unit unit, int from, int to) {}

  private record Form(String words, boolean exactCase, Unit unit) {}

  private final List<Form> forms;

  private Units(List<Form> forms) {
    this.forms = forms;
  }

  static Units load() {
    List<Form> forms = new ArrayList<>();
    for (WordTable.Row row : WordTable.read(Units.class, "units.tsv", 5).rows()) {
      Unit unit = unit(row);
      for (String form : row.list(4)) {
        boolean exact = !form.equals(form.toLowerCase(Locale.ROOT));
        forms.add(new Form(form, exact, unit));
      }
    }
    forms.sort(Comparator.comparingInt((Form form) -> form.words().length()).reversed());
    return new Units(List.copyOf(forms));
  }

  private static Unit unit(WordTable.Row row) {
    try {
      QuantityKind kind =
          row.cell(0).equals("PERCENT") ? QuantityKind.SHARE : QuantityKind.valueOf(row.cell(0));
      return new Unit(
          kind,
          given(row.cell(1)),
          given(row.cell(2)).map(BigDecimal::new),
          given(row.cell(3)).orElse(""));
    } catch (IllegalArgumentException problem) {
      throw row.error("no unit: " + problem.getMessage());
    }
  }

  private static Optional<String> given(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  /**
   * The unit that begins where the number ends: "23km", "45 kilometers", "10-meter".
   *
   * @param text as it stands in the sentence
   * @param lower the same in lower case
   */
  Optional<Found> after(String text, String lower, int number) {
    int start = number;
    if (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
      start++;
    }
    for (Form form : forms) {
      int end = start + form.words().length();
      String in = form.exactCase() ? text : lower;
      boolean whole =
          end >= text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1));
      if (whole && in.startsWith(form.words(), start)) {
        return Optional.of(new Found(form.unit(), start, end));
      }
    }
    return Optional.empty();
  }

  /** The currency sign that stands before the number: "US$17 million", "EUR 5bn". */
  Optional<Found> currencyBefore(String lower, int number) {
    int end = number > 0 && lower.charAt(number - 1) == ' ' ? number - 1 : number;
    for (Form form : forms) {
      int start = end - form.words().length();
      boolean sign = form.words().length() < 4 && form.unit().kind() == QuantityKind.MONEY;
      if (sign && start >= 0 && lower.startsWith(form.words(), start)) {
        boolean whole = start == 0 || !Character.isLetter(lower.charAt(start - 1));
        if (whole) {
          return Optional.of(new Found(form.unit(), start, end));
        }
      }
    }
    return Optional.empty();
  }
}
