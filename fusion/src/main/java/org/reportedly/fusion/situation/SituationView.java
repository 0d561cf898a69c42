package org.reportedly.fusion.situation;

import java.util.List;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** A question about the situation that the incidents answer in rows. */
public sealed interface SituationView
    permits MeasuresView,
        AttacksView,
        ControlView,
        TollsView,
        DisplacementView,
        ElectionsView,
        MovementsView,
        AidView,
        ResponsibilityView {
  /** The view's word on the command line. */
  String word();

  /** What it shows, for a person. */
  String title();

  /** The types of which an incident must have a claim to be in it. */
  Set<ClaimType> types();

  /** The columns' names. */
  List<String> columns();

  /** The answer; the rows' order is the view's own and does not depend on that of the input. */
  List<ViewRow> rows(List<WeighedIncident> incidents);
}
