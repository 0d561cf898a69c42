package org.reportedly.export.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Country;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.FigureText;
import org.reportedly.export.table.Table;
import org.reportedly.export.table.TimePrecision;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.verdict.Verdict;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** The columns of ACLED, in its order. They have no hashtags: HXL has its own table. */
final class AcledTable {
  private static final String NONE = "";
  private static final int MOST_ACCOUNTS = 10;
  private static final String POLITICAL_VIOLENCE = "Political violence";

  private final ActorBook book;
  private final Countries countries = new Countries();
  private final DisorderTypes disorder = new DisorderTypes();
  private final SourceScale scale;

  AcledTable(ActorBook book) {
    this.book = book;
    this.scale = new SourceScale(book);
  }

  Table<AcledEvent> table() {
    List<Column<AcledEvent>> columns = new ArrayList<>();
    columns.addAll(what());
    columns.addAll(who());
    columns.addAll(where());
    columns.addAll(told());
    return new Table<>(
        "acled",
        columns,
        it -> it.incident().id(),
        it -> it.incident().place(),
        it -> it.incident().when());
  }

  private List<Column<AcledEvent>> what() {
    return List.of(
        Column.text("event_id_cnty", NONE, it -> it.incident().id()),
        Column.day("event_date", NONE, it -> when(it).map(Period::start)),
        number("year", it -> when(it).map(period -> period.start().getYear())),
        number("time_precision", it -> when(it).map(AcledTable::timePrecision)),
        Column.maybe("disorder_type", NONE, it -> disorder.of(it.eventType(), it.subEventType())),
        Column.text("event_type", NONE, AcledEvent::eventType),
        Column.text("sub_event_type", NONE, AcledEvent::subEventType));
  }

  private List<Column<AcledEvent>> who() {
    return List.of(
        Column.maybe("actor1", NONE, it -> it.actor().map(side -> side.first().name())),
        Column.words("assoc_actor_1", NONE, it -> it.actor().map(Side::others).orElse(List.of())),
        number("inter1", it -> boxed(it.inter1())),
        Column.maybe("actor2", NONE, it -> it.other().map(side -> side.first().name())),
        Column.words("assoc_actor_2", NONE, it -> it.other().map(Side::others).orElse(List.of())),
        number("inter2", it -> boxed(it.inter2())),
        number("interaction", it -> boxed(it.interaction())),
        Column.maybe("civilian_targeting", NONE, this::civilianTargeting));
  }

  private List<Column<AcledEvent>> where() {
    return List.of(
        number(
            "iso",
            it ->
                country(it).flatMap(countries::of).map(Countries.Entry::number).filter(n -> n > 0)),
        Column.maybe(
            "region", NONE, it -> country(it).flatMap(countries::of).map(Countries.Entry::region)),
        Column.maybe("country", NONE, it -> country(it).flatMap(book::country).map(Country::name)),
        Column.maybe("admin1", NONE, it -> named(it, Precision.PROVINCE)),
        Column.maybe("admin2", NONE, it -> named(it, Precision.DISTRICT)),
        Column.maybe("admin3", NONE, _ -> Optional.empty()),
        Column.maybe("location", NONE, it -> place(it).map(Place::name)),
        Column.decimal("latitude", NONE, it -> degrees(it, Coordinates::latitude)),
        Column.decimal("longitude", NONE, it -> degrees(it, Coordinates::longitude)),
        number("geo_precision", it -> place(it).map(AcledTable::geoPrecision)));
  }

  private List<Column<AcledEvent>> told() {
    return List.of(
        Column.words("source", NONE, SourceScale::outlets),
        Column.maybe("source_scale", NONE, it -> scale.of(it, country(it))),
        Column.text("notes", NONE, AcledTable::notes),
        Column.decimal(
            "fatalities", NONE, it -> it.incident().figures("killed").map(FigureSeries::best)),
        Column.text("tags", NONE, AcledTable::tags),
        number("timestamp", it -> it.incident().recorded().map(moment -> moment.getEpochSecond())));
  }

  private static Column<AcledEvent> number(
      String name, Function<AcledEvent, Optional<? extends Number>> value) {
    return Column.decimal(
        name, NONE, it -> value.apply(it).map(n -> BigDecimal.valueOf(n.longValue())));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Optional<Period> when(AcledEvent event) {
    return event.incident().when();
  }

  private static Optional<Place> place(AcledEvent event) {
    return event.incident().place();
  }

  private static Optional<String> country(AcledEvent event) {
    return place(event).map(Place::country).filter(code -> !code.isEmpty());
  }

  private static Optional<String> named(AcledEvent event, Precision precision) {
    return place(event).filter(it -> it.precision() == precision).map(Place::name);
  }

  private static Optional<BigDecimal> degrees(
      AcledEvent event, Function<Coordinates, Double> part) {
    return place(event).flatMap(Place::coordinates).map(part).map(BigDecimal::valueOf);
  }

  private Optional<String> civilianTargeting(AcledEvent event) {
    boolean violent =
        disorder
            .of(event.eventType(), event.subEventType())
            .filter(it -> it.contains(POLITICAL_VIOLENCE))
            .isPresent();
    return violent && event.targetsCivilians()
        ? Optional.of("Civilian targeting")
        : Optional.empty();
  }

  /** 1 for a day, 2 for a week, 3 for longer. */
  private static int timePrecision(Period period) {
    return switch (TimePrecision.of(period)) {
      case DAY -> 1;
      case WEEK -> 2;
      case MONTH, LONGER -> 3;
    };
  }

  /** 1 for a town or finer, 2 for a part of a province, 3 for more. */
  private static int geoPrecision(Place place) {
    return switch (place.precision()) {
      case POINT, TOWN -> 1;
      case DISTRICT -> 2;
      case PROVINCE, COUNTRY, REGION -> 3;
    };
  }

  private static String notes(AcledEvent event) {
    List<ReportedClaim> claims = event.incident().claims();
    String accounts =
        claims.stream()
            .limit(MOST_ACCOUNTS)
            .map(AcledTable::account)
            .collect(Collectors.joining(" "));
    return claims.size() > MOST_ACCOUNTS
        ? accounts + " And " + (claims.size() - MOST_ACCOUNTS) + " more."
        : accounts;
  }

  private static String account(ReportedClaim claim) {
    String outlet = claim.outlet().orElse(claim.report());
    String speaker =
        claim.claim().speakers().isEmpty()
            ? outlet
            : claim.claim().speakers().getFirst().name().orElse("nobody named");
    return "%s %s: “%s” (%s%s)."
        .formatted(
            speaker,
            claim.claim().stance().word(),
            claim.claim().evidence().text(),
            outlet,
            claim.published().map(day -> ", " + day).orElse(""));
  }

  /** What ACLED has no column for: the verdict, and all figures with who gave them. */
  private static String tags(AcledEvent event) {
    Verdict verdict = event.incident().weighed().verdict();
    List<String> tags = new ArrayList<>();
    tags.add("verdict=" + verdict.kind().word());
    if (!verdict.on().isEmpty()) {
      tags.add("contested on=" + String.join(", ", verdict.on()));
    }
    place(event).ifPresent(place -> tags.add("precision=" + place.precision().word()));
    for (FigureSeries series : event.incident().weighed().figures()) {
      tags.add(FigureText.of(series) + "=" + FigureText.attributed(series));
    }
    return String.join("; ", tags);
  }
}
