package org.reportedly.fusion.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Place;

/**
 * Who holds which place, as each side and each other source says it: one row for each claim, so
 * that no account covers another.
 *
 * @param sources tells who stands behind a claim
 */
public record ControlView(Sources sources) implements SituationView {
  private static final Set<ClaimType> TYPES = EnumSet.of(ClaimType.CAPTURE, ClaimType.WITHDRAWAL);

  private static final Comparator<ViewRow> BY_PLACE_AND_TIME =
      Comparator.comparing((ViewRow row) -> row.cells().getFirst())
          .thenComparing(row -> row.history().getFirst(), ReportedClaim.CANONICAL);

  @Override
  public String word() {
    return "control";
  }

  @Override
  public String title() {
    return "Control of places as each side claims it";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("place", "day", "who", "what", "stance", "according to", "side");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    List<ViewRow> rows = new ArrayList<>();
    for (WeighedIncident incident : incidents) {
      Cells.claims(incident)
          .filter(it -> TYPES.contains(it.claim().type()))
          .forEach(it -> rows.add(row(incident, it)));
    }
    return rows.stream().sorted(BY_PLACE_AND_TIME).toList();
  }

  private ViewRow row(WeighedIncident incident, ReportedClaim claim) {
    Source source = sources.of(claim);
    return new ViewRow(
        List.of(
            claim.claim().place().map(Place::name).orElse(""),
            claim.lastDay().map(LocalDate::toString).orElse(""),
            Cells.names(claim.claim().actors().stream()),
            claim.claim().type().word(),
            claim.claim().stance().word(),
            source.name(),
            source.party().map(party -> party.code()).orElse("")),
        incident.incident().id(),
        incident.verdict().kind(),
        List.of(claim));
  }
}
