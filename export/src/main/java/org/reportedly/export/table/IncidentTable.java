package org.reportedly.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.model.Claim;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Participant;
import org.reportedly.model.Place;

/**
 * The columns of incidents. Tolls stand as low, best and high with who said so, in the manner of
 * UCDP; an incident without one has empty cells, not zeros.
 */
public final class IncidentTable {
  /** One row an incident. */
  public static final Table<ExportedIncident> TABLE =
      new Table<>(
          "incidents",
          Columns.<ExportedIncident>joined(
              List.of(
                  Column.text("incident", "#event+id", ExportedIncident::id),
                  Column.text("type", "#event+type", it -> it.weighed().incident().type().word()),
                  Column.text(
                      "verdict", "#status+verdict", it -> it.weighed().verdict().kind().word()),
                  Column.words("contested_on", "#status+on", it -> it.weighed().verdict().on()),
                  Column.whole("claims", "#indicator+claims+num", it -> it.claims().size()),
                  Column.whole(
                      "reports", "#indicator+reports+num", it -> it.weighed().verdict().reports()),
                  Column.whole(
                      "independent_sources",
                      "#indicator+sources+num",
                      it -> it.weighed().verdict().sources().size()),
                  Column.words("sources", "#meta+source", IncidentTable::sources),
                  Column.words("outlets", "#meta+source+outlet", IncidentTable::outlets),
                  Column.flag(
                      "both_sides_agree",
                      "#status+agreed",
                      it -> it.weighed().verdict().opposedAgree()),
                  Column.words("stances", "#status+stance", IncidentTable::stances)),
              Columns.sides(everybody(Claim::actors), everybody(Claim::targets)),
              Columns.where(ExportedIncident::place),
              Columns.when(ExportedIncident::when),
              toll("killed"),
              toll("wounded"),
              toll("missing"),
              toll("displaced"),
              List.of(
                  Column.words("figures", "#description+figures", IncidentTable::figures),
                  Column.words("evidence", "#description+evidence", IncidentTable::evidence),
                  Column.maybe("plover", "#event+code+plover", code(EventCodes::plover)),
                  Column.maybe("cameo", "#event+code+cameo", code(EventCodes::cameo)),
                  Column.maybe(
                      "acled_event_type", "#event+type+acled", code(EventCodes::acledEvent)),
                  Column.maybe(
                      "acled_sub_event_type",
                      "#event+subtype+acled",
                      code(EventCodes::acledSubEvent)),
                  Column.moment("recorded", "#date+recorded", ExportedIncident::recorded))),
          IncidentTable::heading,
          ExportedIncident::place,
          ExportedIncident::when);

  private IncidentTable() {}

  /** Low, best and high of one toll, and everybody's own number. */
  private static List<Column<ExportedIncident>> toll(String what) {
    String tag = "#affected+" + what;
    return List.of(
        Column.decimal(what + "_low", tag + "+min", bound(what, FigureSeries::low)),
        Column.decimal(what + "_best", tag + "+best", bound(what, FigureSeries::best)),
        Column.decimal(what + "_high", tag + "+max", bound(what, FigureSeries::high)),
        Column.maybe(
            what + "_according_to",
            "#meta+source+" + what,
            it -> it.figures(what).map(FigureText::attributed)));
  }

  private static Function<ExportedIncident, Optional<BigDecimal>> bound(
      String what, Function<FigureSeries, BigDecimal> bound) {
    return incident -> incident.figures(what).map(bound);
  }

  private static List<String> sources(ExportedIncident incident) {
    return incident.weighed().verdict().sources().stream().map(Source::name).toList();
  }

  private static List<String> outlets(ExportedIncident incident) {
    return distinct(incident.claims().stream().flatMap(it -> it.outlet().stream()));
  }

  private static List<String> stances(ExportedIncident incident) {
    return distinct(claims(incident).map(it -> it.stance().word()));
  }

  private static List<String> figures(ExportedIncident incident) {
    return incident.weighed().figures().stream()
        .map(series -> FigureText.of(series) + ": " + FigureText.attributed(series))
        .toList();
  }

  private static List<String> evidence(ExportedIncident incident) {
    return distinct(claims(incident).map(it -> it.evidence().text()));
  }

  private static Function<ExportedIncident, List<Participant>> everybody(
      Function<Claim, List<Participant>> part) {
    return incident -> claims(incident).flatMap(it -> part.apply(it).stream()).toList();
  }

  /** The code of the first claim that is of the incident's own type and has one. */
  private static Function<ExportedIncident, Optional<String>> code(
      Function<EventCodes, Optional<String>> scheme) {
    return incident ->
        claims(incident)
            .filter(claim -> claim.type() == incident.weighed().incident().type())
            .flatMap(claim -> scheme.apply(claim.codes()).stream())
            .findFirst();
  }

  private static Stream<Claim> claims(ExportedIncident incident) {
    return incident.claims().stream().map(ReportedClaim::claim);
  }

  private static List<String> distinct(Stream<String> words) {
    return words.distinct().toList();
  }

  /** {@code shelling in Sumy (contested)}. */
  private static String heading(ExportedIncident incident) {
    return "%s%s (%s)"
        .formatted(
            incident.weighed().incident().type().word(),
            incident.place().map(Place::name).map(name -> " in " + name).orElse(""),
            incident.weighed().verdict().kind().word());
  }
}
