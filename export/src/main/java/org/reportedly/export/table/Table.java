package org.reportedly.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * How rows of one sort are told in columns.
 *
 * @param <R> what a row is
 * @param name what the rows are, such as {@code claims}
 * @param columns in order; the first one names the row and is never empty
 * @param heading one line for a person
 * @param place where it happened, for maps
 * @param when in which days, for time lines
 */
public record Table<R>(
    String name,
    List<Column<R>> columns,
    Function<R, String> heading,
    Function<R, Optional<Place>> place,
    Function<R, Optional<Period>> when) {
  public Table {
    columns = List.copyOf(columns);
  }
}
