package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.stance.Doubt;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * Missing confirmations and denials that tell no event themselves: they are about a claim made
 * before, and take over what it says.
 */
final class Doubts {
  private static final int FARTHEST = 4;

  private final Stages stages;
  private final SpeakerFinder speakers;
  private final List<Draft> before;
  private final List<Draft> here;

  /**
   * @param before the claims of the sentences before
   * @param here the claims that the sentence itself tells
   */
  Doubts(Stages stages, SpeakerFinder speakers, List<Draft> before, List<Draft> here) {
    this.stages = stages;
    this.speakers = speakers;
    this.before = before;
    this.here = here;
  }

  List<Draft> of(SentenceReading reading) {
    List<Draft> found = new ArrayList<>();
    for (Doubt doubt : stages.doubts().find(reading.sentence())) {
      boolean told = here.stream().anyMatch(draft -> draft.stance() == Stance.UNCONFIRMED);
      Optional<Draft> about = told ? Optional.empty() : about(doubt.cue());
      about.ifPresent(claim ->
          found.add(
              claim.saidBy(
                  reading.index(),
                  clause(reading, doubt.cue()),
                  doubt
                      .speaker()
                      .map(head -> speakers.at(doubt.sentence(), head))
                      .orElse(List.of()),
                  Stance.UNCONFIRMED,
                  new Grounds.OfDoubt(
                      reading.sentence(), reading.index(), doubt, claim.grounds()))));
    }
    if (found.isEmpty()) {
      addDenials(reading, found);
    }
    return found;
  }

  private void addDenials(SentenceReading reading, List<Draft> found) {
    for (Attribution attribution : reading.withoutEvent()) {
      boolean refusal = Refusals.isRefusal(reading.sentence(), attribution, stages.classes());
      if (attribution.kind() == SpeechCue.Kind.DENIES && !attribution.negated() && !refusal) {
        List<Speaker> deniers = speakers.of(List.of(attribution));
        about(attribution.cue())
            .ifPresent(claim ->
                found.add(
                    claim.saidBy(
                        reading.index(),
                        clause(reading, attribution.cue()),
                        deniers,
                        Stance.DENIES,
                        new Grounds.OfDenial(
                            reading.sentence(), reading.index(), attribution, claim.grounds()))));
      }
    }
  }

  /** The claim of this sentence before the word, else the first one of the sentence before. */
  private Optional<Draft> about(Token cue) {
    Optional<Draft> sameSentence =
        here.stream()
            .filter(draft -> draft.evidence().start() < cue.span().start())
            .reduce((first, second) -> second);
    if (sameSentence.isPresent()) {
      return sameSentence;
    }
    for (int sentence = lastSentence();
        sentence >= 0 && sentence > lastSentence() - FARTHEST;
        sentence--) {
      int index = sentence;
      List<Draft> told =
          before.stream()
              .filter(draft -> draft.sentence() == index && draft.type() != ClaimType.ASSESSMENT)
              .toList();
      if (!told.isEmpty()) {
        return Optional.of(
            told.stream()
                .filter(draft -> !isConsequence(draft))
                .findFirst()
                .orElse(told.getFirst()));
      }
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
  }

  /** A toll is told with what caused it, which is what others deny or cannot confirm. */
  private static boolean isConsequence(Draft draft) {
    return draft.type() == ClaimType.CASUALTIES || draft.type() == ClaimType.DAMAGE;
  }

  private int lastSentence() {
    return before.isEmpty() ? -1 : before.getLast().sentence();
  }

  /** The clause around the word, not the whole sentence where that tells more. */
  private static Span clause(SentenceReading reading, Token cue) {
    Token top = cue;
    while (top.head() >= 0 && isInside(top)) {
      top = reading.sentence().token(top.head());
    }
    List<Token> words = reading.sentence().subtree(top);
    return EvidenceFinder.trimmed(
        reading.sentence(), words.getFirst().index(), words.getLast().index());
  }

  private static boolean isInside(Token token) {
    return switch (token.relation()) {
      case XCOMP, ACOMP, NSUBJ, NSUBJPASS, DOBJ, POBJ, PREP, PCOMP, ATTR, OPRD -> true;
      default -> false;
    };
  }
}
