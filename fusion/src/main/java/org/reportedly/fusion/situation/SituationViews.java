package org.reportedly.fusion.situation;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.verdict.Sources;

/** All views. */
public final class SituationViews {
  private final List<SituationView> all;

  /**
   * @param sources tells who stands behind a claim
   */
  public SituationViews(Sources sources) {
    this.all =
        List.of(
            new MeasuresView(),
            new AttacksView(sources),
            new ControlView(sources),
            new TollsView(),
            new DisplacementView(),
            new ElectionsView(),
            new MovementsView(),
            new AidView(),
            new ResponsibilityView(sources));
  }

  /** In the order in which they are printed. */
  public List<SituationView> all() {
    return all;
  }

  /** The view with the given word. */
  public Optional<SituationView> of(String word) {
    return all.stream().filter(view -> view.word().equals(word)).findFirst();
  }
}
