package org.reportedly.fusion.situation;

import java.util.List;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.verdict.VerdictKind;

/**
 * One row of a view.
 *
 * @param cells as many as the view has columns; an unknown one is empty
 * @param incident the id of the incident that it rests on; empty where it sums up several
 * @param verdict the incident's verdict, the weakest of several
 * @param history the claims that it rests on, in canonical order: its sources, and what was said
 *     before
 */
public record ViewRow(
    List<String> cells, String incident, VerdictKind verdict, List<ReportedClaim> history) {
  public ViewRow {
    cells = List.copyOf(cells);
    history = List.copyOf(history);
  }
}
