package org.reportedly.extraction.claim;

import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;

/** Tells "rejected a proposal", which is a refusal, from "rejected the report", which denies it. */
final class Refusals {
  private Refusals() {}

  static boolean isRefusal(Sentence sentence, Attribution attribution, WordClasses classes) {
    return attribution.kind() == SpeechCue.Kind.DENIES
        && sentence.children(attribution.cue(), Relation.DOBJ, Relation.NSUBJPASS).stream()
            .anyMatch(noun -> classes.contains(WordClasses.PROPOSALS, noun.lemma()));
  }
}
