package org.reportedly.export.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param <R> what a row is
 * @param name in small letters with underscores, unique in its table
 * @param hashtag the HXL hashtag with attributes, such as {@code #date+start}
 * @param kind what its cells hold
 * @param cell gives a row's cell; empty where nothing is known
 */
public record Column<R>(String name, String hashtag, Kind kind, Function<R, Optional<Cell>> cell) {
  /** A column that is never empty. */
  public static <R> Column<R> text(String name, String hashtag, Function<R, String> value) {
    return maybe(name, hashtag, row -> Optional.of(value.apply(row)));
  }

  /** A column of words that may be empty. */
  public static <R> Column<R> maybe(
      String name, String hashtag, Function<R, Optional<String>> value) {
    return new Column<>(
        name,
        hashtag,
        Kind.TEXT,
        row -> value.apply(row).filter(text -> !text.isEmpty()).map(Cell.Text::new));
  }

  /** A column of lists. */
  public static <R> Column<R> words(String name, String hashtag, Function<R, List<String>> value) {
    return new Column<>(
        name,
        hashtag,
        Kind.WORDS,
        row -> Optional.of(value.apply(row)).filter(all -> !all.isEmpty()).map(Cell.Words::new));
  }

  /** A column of counts. */
  public static <R> Column<R> whole(String name, String hashtag, Function<R, Integer> value) {
    return new Column<>(
        name, hashtag, Kind.WHOLE, row -> Optional.of(new Cell.Whole(value.apply(row))));
  }

  /** A column of numbers that may be empty. */
  public static <R> Column<R> decimal(
      String name, String hashtag, Function<R, Optional<BigDecimal>> value) {
    return new Column<>(
        name, hashtag, Kind.DECIMAL, row -> value.apply(row).map(Cell.Decimal::new));
  }

  /** A column of yes and no. */
  public static <R> Column<R> flag(String name, String hashtag, Function<R, Boolean> value) {
    return new Column<>(
        name, hashtag, Kind.FLAG, row -> Optional.of(new Cell.Flag(value.apply(row))));
  }

  /** A column of days that may be empty. */
  public static <R> Column<R> day(
      String name, String hashtag, Function<R, Optional<LocalDate>> value) {
    return new Column<>(name, hashtag, Kind.DAY, row -> value.apply(row).map(Cell.Day::new));
  }

  /** A column of moments that may be empty. */
  public static <R> Column<R> moment(
      String name, String hashtag, Function<R, Optional<Instant>> value) {
    return new Column<>(name, hashtag, Kind.MOMENT, row -> value.apply(row).map(Cell.Moment::new));
  }
}
