package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** People killed, wounded and missing, as low, best and high. */
public record TollsView() implements SituationView {
  private static final Set<ClaimType> TYPES = EnumSet.of(ClaimType.CASUALTIES);

  @Override
  public String word() {
    return "tolls";
  }

  @Override
  public String title() {
    return "Tolls";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("place", "since", "last told", "figures", "attributed to", "harmed");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(TollsView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        Cells.place(it),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.figures(it),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().actors().stream())),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().targets().stream())));
  }
}
