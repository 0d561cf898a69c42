package org.reportedly.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a data file.
 *
 * @param file the file's name, for messages
 * @param line the line's number, from 1
 * @param cells as many as the file has columns, without white space at their ends
 */
record Row(String file, int line, List<String> cells) {
  private static final String EMPTY = "-";

  /** The problem with this line as an exception to be thrown. */
  ActorDataException wrong(String problem) {
    return new ActorDataException(file, line, problem);
  }

  /** A cell that must not be empty. */
  String text(int column) {
    return optional(column)
        .orElseThrow(() -> wrong("column " + (column + 1) + " must not be empty"));
  }

  Optional<String> optional(int column) {
    String cell = cells.get(column);
    return cell.isEmpty() || cell.equals(EMPTY) ? Optional.empty() : Optional.of(cell);
  }

  /** The parts of a cell that are separated by commas. */
  List<String> list(int column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : cell.get().split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** A word for one of the values, in any case. */
  <E extends Enum<E>> E oneOf(Class<E> values, int column) {
    String word = text(column);
    try {
      return Enum.valueOf(values, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw wrong(
          "'" + word + "' is none of " + Arrays.toString(values.getEnumConstants()), unknown);
    }
  }

  /** A day such as {@code 2014-06-07}. */
  Optional<LocalDate> day(int column) {
    return optional(column).map(this::parseDay);
  }

  private LocalDate parseDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong("'" + text + "' is no day such as 2014-06-07", malformed);
    }
  }

  private ActorDataException wrong(String problem, Exception cause) {
    ActorDataException exception = wrong(problem);
    exception.initCause(cause);
    return exception;
  }
}
