package org.reportedly.export.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a cell holds; an empty cell is none of these. */
public sealed interface Cell {
  /** Between the words of a list where a format has no lists. */
  String BETWEEN = "; ";

  /** The cell as text that says the same in every format. */
  String written();

  /** Words, cleaned of what no file should carry. */
  record Text(String text) implements Cell {
    public Text {
      text = PlainText.of(text);
    }

    @Override
    public String written() {
      return text;
    }
  }

  /** Several names in order. */
  record Words(List<String> words) implements Cell {
    public Words {
      words = words.stream().map(PlainText::of).toList();
    }

    @Override
    public String written() {
      return String.join(BETWEEN, words);
    }
  }

  /** A whole number that the program itself counted. */
  record Whole(long number) implements Cell {
    @Override
    public String written() {
      return Long.toString(number);
    }
  }

  /** Any number, such as a figure of a report or degrees. */
  record Decimal(BigDecimal number) implements Cell {
    private static final int MOST_DIGITS = 40;

    public Decimal {
      number = number.stripTrailingZeros();
    }

    /** Without an exponent, unless that would be a line full of zeros. */
    @Override
    public String written() {
      return Math.abs((long) number.scale()) > MOST_DIGITS
          ? number.toString()
          : number.toPlainString();
    }
  }

  /** Yes or no. */
  record Flag(boolean holds) implements Cell {
    @Override
    public String written() {
      return Boolean.toString(holds);
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public String written() {
      return day.toString();
    }
  }

  /** A moment, to the second. */
  record Moment(Instant instant) implements Cell {
    public Moment {
      instant = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String written() {
      return instant.toString();
    }
  }
}
