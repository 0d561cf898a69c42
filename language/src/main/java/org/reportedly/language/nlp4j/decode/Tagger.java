package org.reportedly.language.nlp4j.decode;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.language.nlp4j.table.WeightTable;

/** Tags words from left to right, each by the best score. Many threads may use it at once. */
final class Tagger {
  private final FeatureTemplates templates;
  private final WeightTable weights;
  private final List<String> tags;

  Tagger(ModelHeader header, WeightTable weights) {
    this.templates = new FeatureTemplates(header.templates());
    this.weights = weights;
    this.tags = header.labels();
  }

  /** Tags a sentence, whose first word is the root. */
  void tag(Word[] words) {
    @Nullable Word[] room = templates.room();
    float[] scores = new float[tags.size()];
    for (int i = 1; i < words.length; i++) {
      int at = i;
      Arrays.fill(scores, 0);
      templates.addScores(
          (origin, offset) -> {
            int place = at + offset;
            return place >= 1 && place < words.length ? words[place] : null;
          },
          room,
          weights,
          scores);
      words[i].tag(tags.get(best(scores)));
    }
  }

  /** The first of the best. */
  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
