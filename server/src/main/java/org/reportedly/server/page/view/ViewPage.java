package org.reportedly.server.page.view;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.server.chart.Timeline;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;

/**
 * One view.
 *
 * @param frame around it
 * @param form what is asked for
 * @param view the question
 * @param all all views, for the links between them
 * @param rows the answer
 * @param timeline when that happened; empty where nothing has a day
 */
public record ViewPage(
    Frame frame,
    FilterForm form,
    SituationView view,
    List<SituationView> all,
    List<ViewRow> rows,
    Optional<Timeline> timeline) {
  /** More rows are to be had as a file. */
  public static final int MOST = 500;

  public ViewPage {
    all = List.copyOf(all);
    rows = List.copyOf(rows);
  }

  /** The rows that the page shows. */
  public List<ViewRow> shown() {
    return rows.subList(0, Math.min(MOST, rows.size()));
  }
}
