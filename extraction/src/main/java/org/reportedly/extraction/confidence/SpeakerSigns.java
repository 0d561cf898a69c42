package org.reportedly.extraction.confidence;

import static org.reportedly.extraction.confidence.Circumstance.*;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Token;

/** The signs of how it is told who says so. */
final class SpeakerSigns {
  private SpeakerSigns() {}

  static List<Sign> of(Grounds.OfEvent grounds) {
    if (grounds.carried()) {
      return List.of(SPEAKER_GOES_ON);
    }
    if (grounds.attributions().isEmpty()) {
      return grounds.beside().isEmpty()
          ? List.of(OUTLET_SPEAKS)
          : List.of(OUTLET_SPEAKS, SPEAKER_BESIDE);
    }
    Attribution nearest = grounds.attributions().getFirst();
    List<Sign> signs = new ArrayList<>(of(nearest));
    Token trigger = grounds.group().first().trigger();
    Signs.add(signs, SPEAKER_AFTER, nearest.cue().index() > trigger.index());
    Signs.add(signs, NESTED_SPEAKERS, grounds.attributions().size() > 1);
    return signs;
  }

  static List<Sign> of(Attribution attribution) {
    List<Sign> signs = new ArrayList<>();
    Token cue = attribution.cue();
    signs.add(
        cue.tagged("NN") ? SPEAKER_BY_NOUN : isAccordingTo(cue) ? ACCORDING_TO : SPEAKER_BY_VERB);
    for (Attribution.Source source : attribution.sources().stream().limit(1).toList()) {
      switch (source) {
        case Attribution.Source.Hearsay() -> signs.add(HEARSAY);
        case Attribution.Source.Phrase(Token head) -> {
          Signs.add(signs, SPEAKER_IS_PRONOUN, head.tagged("PRP") || head.tagged("W"));
          Signs.add(signs, SPEAKER_IS_NAME, head.tagged("NNP"));
        }
      }
    }
    return signs;
  }

  private static boolean isAccordingTo(Token cue) {
    return cue.text().equalsIgnoreCase("according") || cue.text().equalsIgnoreCase("per");
  }
}
