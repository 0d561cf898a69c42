package org.reportedly.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/** Groups of columns that tables have in common. */
final class Columns {
  private Columns() {}

  @SafeVarargs
  static <R> List<Column<R>> joined(List<Column<R>>... groups) {
    List<Column<R>> all = new ArrayList<>();
    for (List<Column<R>> group : groups) {
      all.addAll(group);
    }
    return all;
  }

  /** Who did it and to whom it was done, by name and by party. */
  static <R> List<Column<R>> sides(
      Function<R, List<Participant>> actors, Function<R, List<Participant>> targets) {
    return List.of(
        Column.words("actors", "#group+actor", actors.andThen(Columns::names)),
        Column.words("actor_parties", "#group+actor+party", actors.andThen(Columns::parties)),
        Column.words("targets", "#group+target", targets.andThen(Columns::names)),
        Column.words("target_parties", "#group+target+party", targets.andThen(Columns::parties)));
  }

  /** Where, with how exactly that is known: coordinates alone would feign a point. */
  static <R> List<Column<R>> where(Function<R, Optional<Place>> place) {
    return List.of(
        Column.maybe("place", "#loc+name", row -> place.apply(row).map(Place::name)),
        Column.maybe(
            "country", "#country+code+v_iso2", row -> place.apply(row).map(Place::country)),
        Column.decimal(
            "latitude", "#geo+lat", row -> degrees(place.apply(row), Coordinates::latitude)),
        Column.decimal(
            "longitude", "#geo+lon", row -> degrees(place.apply(row), Coordinates::longitude)),
        Column.maybe(
            "precision",
            "#geo+precision",
            row -> place.apply(row).map(it -> it.precision().word())));
  }

  /** When, both days included, with how exactly that is known. */
  static <R> List<Column<R>> when(Function<R, Optional<Period>> when) {
    return List.of(
        Column.day("date_start", "#date+start", row -> when.apply(row).map(Period::start)),
        Column.day("date_end", "#date+end", row -> when.apply(row).map(Period::end)),
        Column.maybe(
            "time_precision",
            "#date+precision",
            row -> when.apply(row).map(it -> TimePrecision.of(it).word())));
  }

  private static Optional<BigDecimal> degrees(
      Optional<Place> place, Function<Coordinates, Double> part) {
    return place.flatMap(Place::coordinates).map(part).map(BigDecimal::valueOf);
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).distinct().toList();
  }

  private static List<String> parties(List<Participant> participants) {
    return participants.stream()
        .flatMap(it -> it.party().stream())
        .map(Party::code)
        .distinct()
        .toList();
  }
}
