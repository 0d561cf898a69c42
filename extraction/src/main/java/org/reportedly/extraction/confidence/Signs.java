package org.reportedly.extraction.confidence;

import static org.reportedly.extraction.confidence.Circumstance.*;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;

/** Finds the signs of a claim. */
public final class Signs {
  private static final int LONG = 34;
  private static final int SHORT = 12;
  private static final int EARLIEST = 3;

  private Signs() {}

  /**
   * The signs that hold for a claim.
   *
   * @param claim as it was read; its confidence is not looked at
   * @param grounds what it was read from
   */
  public static List<Sign> of(Claim claim, Grounds grounds) {
    List<Sign> signs = new ArrayList<>();
    signs.add(BASE);
    signs.add(new Sign.OfType(claim.type()));
    signs.add(new Sign.OfStance(claim.stance()));
    switch (grounds) {
      case Grounds.OfEvent event -> {
        signs.addAll(EventSigns.of(event));
        signs.addAll(SpeakerSigns.of(event));
      }
      case Grounds.OfJudgement judgement -> {
        signs.add(JUDGEMENT);
        signs.addAll(SpeakerSigns.of(judgement.attribution()));
      }
      case Grounds.OfDenial denial -> {
        signs.add(DENIAL_OF_CLAIM_BEFORE);
        signs.addAll(SpeakerSigns.of(denial.attribution()));
      }
      case Grounds.OfDoubt _ -> signs.add(DOUBT_OF_CLAIM_BEFORE);
    }
    add(signs, FIGURE, !claim.figures().isEmpty());
    add(signs, DAY, claim.when().isPresent());
    add(signs, NOBODY, claim.actors().isEmpty() && claim.targets().isEmpty());
    addSentence(signs, grounds);
    return signs.stream().distinct().toList();
  }

  private static void addSentence(List<Sign> signs, Grounds grounds) {
    Sentence sentence = grounds.sentence();
    add(signs, LONG_SENTENCE, sentence.size() > LONG);
    add(signs, SHORT_SENTENCE, sentence.size() < SHORT);
    add(signs, NO_FINITE_VERB, sentence.tokens().stream().noneMatch(Signs::isFinite));
    add(signs, QUESTION, sentence.token(sentence.size() - 1).text().equals("?"));
    add(signs, EARLY, grounds.index() < EARLIEST);
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  static void add(List<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }
}
