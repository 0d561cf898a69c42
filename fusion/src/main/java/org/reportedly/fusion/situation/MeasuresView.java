package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;

/**
 * States of emergency, curfews, closures: declared, asked for or expected, by whom, where, since
 * when; and what aid or money is told of in the same breath, as it is mostly what the measure
 * unlocks.
 */
public record MeasuresView() implements SituationView {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(ClaimType.EMERGENCY_MEASURE, ClaimType.RESTRICTION);

  /** The farthest that aid is told behind a measure, in UTF-16 code units: the next sentence. */
  private static final int ONE_BREATH = 200;

  private static final int MOST_AID = 3;

  @Override
  public String word() {
    return "measures";
  }

  @Override
  public String title() {
    return "Measures in force";
  }

  @Override
  public Set<ClaimType> types() {
    Set<ClaimType> types = EnumSet.of(ClaimType.RELIEF);
    types.addAll(TYPES);
    return types;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "measure", "place", "level", "by", "since", "last told", "stance", "words", "aid with it");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    Map<String, List<ReportedClaim>> aid =
        incidents.stream()
            .flatMap(Cells::claims)
            .filter(it -> it.claim().type() == ClaimType.RELIEF)
            .filter(it -> it.claim().stance() != Stance.DENIES)
            .collect(Collectors.groupingBy(ReportedClaim::report));
    return Cells.of(incidents, TYPES).map(it -> row(it, aid)).toList();
  }

  private static ViewRow row(WeighedIncident it, Map<String, List<ReportedClaim>> aid) {
    return Cells.row(
        it,
        it.incident().type().word(),
        Cells.place(it),
        Cells.finest(it).map(place -> place.precision().word()).orElse(""),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().actors().stream())),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.stances(it),
        it.incident().claims().getFirst().claim().evidence().text(),
        Cells.claims(it)
            .flatMap(claim ->
                aid.getOrDefault(claim.report(), List.of()).stream()
                    .filter(other -> isInOneBreath(claim, other)))
            .sorted(ReportedClaim.CANONICAL)
            .map(other -> other.claim().evidence().text())
            .distinct()
            .limit(MOST_AID)
            .collect(Collectors.joining("; ")));
  }

  /** Whether the words on aid overlap those on the measure, or follow them closely. */
  private static boolean isInOneBreath(ReportedClaim measure, ReportedClaim aid) {
    Span here = measure.claim().evidence().span();
    Span there = aid.claim().evidence().span();
    return there.end() > here.start() && there.start() - here.end() <= ONE_BREATH;
  }
}
