package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** Aid, funds, compensation and rescue, given or promised. */
public record AidView() implements SituationView {
  private static final Set<ClaimType> TYPES = EnumSet.of(ClaimType.RELIEF);

  @Override
  public String word() {
    return "aid";
  }

  @Override
  public String title() {
    return "Aid and funds";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("place", "by", "for", "last told", "stance", "figures", "words");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(AidView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        Cells.place(it),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().actors().stream())),
        Cells.names(Cells.claims(it).flatMap(claim -> claim.claim().targets().stream())),
        Cells.lastDay(it),
        Cells.stances(it),
        Cells.figures(it),
        it.incident().claims().getFirst().claim().evidence().text());
  }
}
