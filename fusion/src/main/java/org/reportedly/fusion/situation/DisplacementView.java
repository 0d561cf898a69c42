package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** People who fled or were moved out. */
public record DisplacementView() implements SituationView {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(ClaimType.DISPLACEMENT, ClaimType.EVACUATION);

  @Override
  public String word() {
    return "displacement";
  }

  @Override
  public String title() {
    return "Displacement and evacuations";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("kind", "place", "since", "last told", "figures", "who");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(DisplacementView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        it.incident().type().word(),
        Cells.place(it),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.figures(it),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().targets().stream())));
  }
}
