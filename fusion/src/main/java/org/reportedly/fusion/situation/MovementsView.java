package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** Who moves forces where. */
public record MovementsView() implements SituationView {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(ClaimType.TROOP_MOVEMENT, ClaimType.WITHDRAWAL);

  @Override
  public String word() {
    return "movements";
  }

  @Override
  public String title() {
    return "Troop movements";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("kind", "who", "place", "since", "last told", "stance", "figures");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(MovementsView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        it.incident().type().word(),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().actors().stream())),
        Cells.place(it),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.stances(it),
        Cells.figures(it));
  }
}
