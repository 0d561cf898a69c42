package org.reportedly.fusion.situation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** Votes that are held, moved or changed. */
public record ElectionsView() implements SituationView {
  private static final Set<ClaimType> TYPES = EnumSet.of(ClaimType.ELECTION);

  @Override
  public String word() {
    return "elections";
  }

  @Override
  public String title() {
    return "Elections affected";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("place", "since", "last told", "stance", "words");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return Cells.of(incidents, TYPES).map(ElectionsView::row).toList();
  }

  private static ViewRow row(WeighedIncident it) {
    return Cells.row(
        it,
        Cells.place(it),
        Cells.firstDay(it),
        Cells.lastDay(it),
        Cells.stances(it),
        it.incident().claims().getFirst().claim().evidence().text());
  }
}
