package org.reportedly.picture.learning;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Signal;
import org.reportedly.fusion.link.Traits;

/**
 * Two claims that may be linked, and whether people said that they are about one occurrence.
 *
 * @param scene the crisis that both are about
 * @param signals what comparing them comes to
 * @param same whether they are about one occurrence
 */
record LabelledPair(String scene, List<Signal> signals, boolean same) {
  /**
   * All pairs of a scene's claims of types that may share an incident; pairs far apart in time,
   * which are never linked, are left out.
   */
  static List<LabelledPair> of(LabelledScene scene, PairScorer scorer) {
    List<LabelledScene.Told> told =
        scene.claims().stream().filter(it -> it.incident().isPresent()).toList();
    List<Traits> traits = told.stream().map(it -> scorer.traits(it.claim())).toList();
    List<LabelledPair> pairs = new ArrayList<>();
    for (int one = 0; one < told.size(); one++) {
      var types = scorer.comparableWith(told.get(one).claim().claim().type());
      for (int other = one + 1; other < told.size(); other++) {
        if (types.contains(told.get(other).claim().claim().type())) {
          List<Signal> signals = scorer.signals(traits.get(one), traits.get(other));
          if (!signals.contains(Signal.DAYS_APART)) {
            boolean same = told.get(one).incident().equals(told.get(other).incident());
            pairs.add(new LabelledPair(scene.name(), signals, same));
          }
        }
      }
    }
    return pairs;
  }
}
