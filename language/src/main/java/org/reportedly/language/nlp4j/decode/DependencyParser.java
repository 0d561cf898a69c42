package org.reportedly.language.nlp4j.decode;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.language.nlp4j.table.WeightTable;

/**
 * Finds each word's head by the best transition from state to state (Choi and McCallum,
 * Transition-based Dependency Parsing with Selectional Branching, 2013, without branching). Many
 * threads may use it at once.
 */
final class DependencyParser {
  private static final String ROOT = "root";
  private static final int FARTHEST_HEAD = 5;

  private final FeatureTemplates templates;
  private final WeightTable weights;
  private final List<Transition> transitions;
  private final Candidates candidates;

  DependencyParser(ModelHeader header, WeightTable weights) {
    this.templates = new FeatureTemplates(header.templates());
    this.weights = weights;
    this.transitions = Transition.all(header.labels());
    this.candidates = new Candidates(header);
  }

  /** Gives a head to each word of a tagged sentence with lemmas, whose first word is the root. */
  void parse(Word[] words) {
    new Run(words).parse();
  }

  /** The work on one sentence. */
  private final class Run {
    private final Word[] words;
    private final ParserState state;
    private final @Nullable Word[] room = templates.room();
    private final float[] scores = new float[transitions.size()];

    private Run(Word[] words) {
      this.words = words;
      this.state = new ParserState(words);
    }

    private void parse() {
      while (!state.isFinished()) {
        score();
        state.apply(transitions.get(candidates.best(state.top(), state.next(), scores)));
      }
      for (int i = 1; i < words.length; i++) {
        if (words[i].head() == null) {
          attachNearby(words[i]);
        }
      }
    }

    private void score() {
      Arrays.fill(scores, 0);
      templates.addScores(state, room, weights, scores);
    }

    /** A word that was left without a head gets the best of those around it. */
    private void attachNearby(Word word) {
      Word bestHead = words[0];
      String bestLabel = ROOT;
      double bestScore = -Double.MAX_VALUE;
      for (int direction = -1; direction <= 1; direction += 2) {
        for (int distance = 1; distance <= FARTHEST_HEAD; distance++) {
          int at = word.number() + direction * distance;
          if (at < 0 || at >= words.length) {
            break;
          }
          if (!words[at].isBelow(word)) {
            int found = bestArc(word.number(), at);
            if (scores[found] > bestScore) {
              bestScore = scores[found];
              bestHead = words[at];
              bestLabel = transitions.get(found).label();
            }
          }
        }
      }
      word.attach(bestHead, bestLabel);
    }

    private int bestArc(int word, int head) {
      if (head > word) {
        state.compare(word, head);
        score();
        return candidates.bestLeftArc(scores);
      }
      state.compare(head, word);
      score();
      return candidates.bestRightArc(scores);
    }
  }
}
