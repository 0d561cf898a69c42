package org.reportedly.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.model.Claim;
import org.reportedly.model.Figure;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;

/** The columns of claims. */
public final class ClaimTable {
  private static final String HEARSAY = "(nobody named)";

  /** One row a claim. */
  public static final Table<ExportedClaim> TABLE =
      new Table<>(
          "claims",
          Columns.<ExportedClaim>joined(
              List.of(
                  Column.text("claim", "#meta+id+claim", of(Claim::id)),
                  Column.text("report", "#meta+id+report", of(Claim::report)),
                  Column.maybe("incident", "#event+id", ExportedClaim::incident),
                  Column.maybe("verdict", "#status+verdict", ExportedClaim::verdict),
                  Column.text("type", "#event+type", of(claim -> claim.type().word())),
                  Column.text("stance", "#status+stance", of(claim -> claim.stance().word())),
                  Column.words("speakers", "#meta+source+speaker", of(ClaimTable::speakers)),
                  Column.maybe("outlet", "#meta+source+outlet", ExportedClaim::outlet),
                  Column.day("published", "#date+published", ExportedClaim::published)),
              Columns.sides(of(Claim::actors), of(Claim::targets)),
              Columns.where(ClaimTable::place),
              Columns.when(ClaimTable::when),
              List.of(
                  Column.words("figures", "#description+figures", of(ClaimTable::figures)),
                  Column.decimal("killed_low", "#affected+killed+min", killed(Figure::low)),
                  Column.decimal("killed_high", "#affected+killed+max", killed(Figure::high)),
                  Column.flag("background", "#status+background", of(Claim::background)),
                  Column.text(
                      "evidence", "#description+evidence", of(claim -> claim.evidence().text())),
                  Column.whole(
                      "evidence_start",
                      "#meta+offset+start",
                      of(claim -> claim.evidence().span().start())),
                  Column.whole(
                      "evidence_end",
                      "#meta+offset+end",
                      of(claim -> claim.evidence().span().end())),
                  Column.decimal("confidence", "#indicator+confidence", of(ClaimTable::confidence)),
                  Column.maybe("plover", "#event+code+plover", of(it -> it.codes().plover())),
                  Column.maybe("cameo", "#event+code+cameo", of(it -> it.codes().cameo())),
                  Column.maybe(
                      "acled_event_type", "#event+type+acled", of(it -> it.codes().acledEvent())),
                  Column.maybe(
                      "acled_sub_event_type",
                      "#event+subtype+acled",
                      of(it -> it.codes().acledSubEvent())),
                  Column.moment("recorded", "#date+recorded", ExportedClaim::recorded))),
          ClaimTable::heading,
          ClaimTable::place,
          ClaimTable::when);

  private ClaimTable() {}

  private static <T> Function<ExportedClaim, T> of(Function<Claim, T> part) {
    return exported -> part.apply(exported.claim());
  }

  private static Optional<Place> place(ExportedClaim exported) {
    return exported.claim().place();
  }

  private static Optional<Period> when(ExportedClaim exported) {
    return exported.claim().when();
  }

  private static List<String> speakers(Claim claim) {
    return claim.speakers().stream().map(it -> it.name().orElse(HEARSAY)).toList();
  }

  private static List<String> figures(Claim claim) {
    return claim.figures().stream().map(FigureText::of).toList();
  }

  private static Function<ExportedClaim, Optional<BigDecimal>> killed(
      Function<Figure, Optional<BigDecimal>> bound) {
    return exported ->
        exported.claim().figures().stream()
            .filter(figure -> figure.what().equals("killed"))
            .findFirst()
            .flatMap(bound);
  }

  /** Two digits: more would feign a precision that no confidence has. */
  private static Optional<BigDecimal> confidence(Claim claim) {
    return Optional.of(BigDecimal.valueOf(claim.confidence()).setScale(2, RoundingMode.HALF_UP));
  }

  /** {@code shelling in Sumy: the governor asserts}. */
  private static String heading(ExportedClaim exported) {
    Claim claim = exported.claim();
    String speaker =
        claim.speakers().stream()
            .findFirst()
            .map(Speaker::name)
            .map(name -> name.orElse("somebody who is not named"))
            .or(exported::outlet)
            .orElse("the report");
    return "%s%s: %s %s"
        .formatted(
            claim.type().word(),
            claim.place().map(place -> " in " + place.name()).orElse(""),
            speaker,
            claim.stance().word());
  }
}
