package org.reportedly.extraction.explanation;

import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;

/** Names the rules by which attributions are found. */
final class SpeechRules {
  private final SpeechCues cues;

  SpeechRules(SpeechCues cues) {
    this.cues = cues;
  }

  /**
   * The row that knows the word of speech in this sense, else in another; none for "according to".
   */
  Rule of(Attribution attribution) {
    return cues.of(attribution.sentence(), attribution.cue()).stream()
        .filter(cue -> cue.kind() == attribution.kind())
        .findFirst()
        .or(() -> cues.of(attribution.sentence(), attribution.cue()).stream().findFirst())
        .map(SpeechCue::row)
        .map(row -> (Rule) new Rule.Row(row))
        .orElse(Way.ACCORDING_TO);
  }
}
