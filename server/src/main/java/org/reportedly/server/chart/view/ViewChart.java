package org.reportedly.server.chart.view;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.situation.AidView;
import org.reportedly.fusion.situation.AttacksView;
import org.reportedly.fusion.situation.ControlView;
import org.reportedly.fusion.situation.DisplacementView;
import org.reportedly.fusion.situation.ElectionsView;
import org.reportedly.fusion.situation.MeasuresView;
import org.reportedly.fusion.situation.MovementsView;
import org.reportedly.fusion.situation.ResponsibilityView;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.TollsView;
import org.reportedly.picture.ViewAnswer;
import org.reportedly.server.chart.FigureChart;

/** What a view says, drawn. */
public sealed interface ViewChart permits SideBars, Ranges, Lasting, Control {
  /** What is drawn, and how it is read. */
  String caption();

  /** The scale below it. */
  List<FigureChart.Tick> ticks();

  /** What is only in the table, in words; empty where everything is drawn. */
  String notDrawn();

  /**
   * The chart of an answer; empty where nothing of it can be drawn, and for views whose incidents
   * on the line of time say all.
   */
  static Optional<ViewChart> of(SituationView view, ViewAnswer answer) {
    return switch (view) {
      case AttacksView attacks -> SideBars.of(attacks.tallies(answer.incidents())).map(it -> it);
      case TollsView _, DisplacementView _, MovementsView _, AidView _ ->
          Ranges.of(answer).map(it -> it);
      case MeasuresView _ -> Lasting.of(view, answer.rows()).map(it -> it);
      case ControlView _ -> Control.of(view, answer.rows()).map(it -> it);
      case ElectionsView _, ResponsibilityView _ -> Optional.empty();
    };
  }
}
