package org.reportedly.server.chart.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.model.Period;

/** What rows of all views have in common: the days of their claims, and cells by name. */
public final class RowDays {
  private RowDays() {}

  /** From the first to the last day that a row's claims tell; empty where they tell none. */
  public static Optional<Period> of(ViewRow row) {
    List<LocalDate> days =
        row.history().stream()
            .flatMap(it -> it.claim().when().stream())
            .flatMap(it -> Stream.of(it.start(), it.end()))
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(days.getFirst(), days.getLast()));
  }

  /** The cell of a column that the view has. */
  static String cell(SituationView view, ViewRow row, String column) {
    return row.cells().get(view.columns().indexOf(column));
  }
}
