package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/**
 * States of emergency, curfews, closures: declared, asked for or expected, by whom, where, since
 * when.
 */
public record MeasuresView() implements SituationView {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(ClaimType.EMERGENCY_MEASURE, ClaimType.RESTRICTION);

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
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("measure", "place", "level", "by", "since", "last told", "stance", "words");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(MeasuresView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        it.incident().type().word(),
        Cells.place(it),
        Cells.finest(it).map(place -> place.precision().word()).orElse(""),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().actors().stream())),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.stances(it),
        it.incident().claims().getFirst().claim().evidence().text());
  }
}
