package org.reportedly.server.page.view;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.picture.ViewAnswer;
import org.reportedly.server.chart.Timeline;
import org.reportedly.server.chart.view.ViewChart;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;

/**
 * One view.
 *
 * @param frame around it
 * @param form what is asked for
 * @param view the question
 * @param all all views, for the links between them
 * @param answer what it says of the newest incidents
 * @param chart the answer, drawn; empty where the line of time says all, or nothing can be drawn
 * @param timeline when that happened; empty where nothing has a day
 */
public record ViewPage(
    Frame frame,
    FilterForm form,
    SituationView view,
    List<SituationView> all,
    ViewAnswer answer,
    Optional<ViewChart> chart,
    Optional<Timeline> timeline) {
  /** On so many incidents a page rests; more are to be had as a file. */
  public static final int MOST = 200;

  public ViewPage {
    all = List.copyOf(all);
  }

  /** The rows that the page shows. */
  public List<ViewRow> rows() {
    return answer.rows();
  }
}
