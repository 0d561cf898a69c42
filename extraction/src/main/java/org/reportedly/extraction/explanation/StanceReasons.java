package org.reportedly.extraction.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.knowledge.Hedges;
import org.reportedly.extraction.stance.FoundStance;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Stance;

/** Why a claim has its stance: the word that denies, hedges or demands. */
final class StanceReasons {
  private final SpeechRules speech;
  private final Hedges hedges;

  StanceReasons(SpeechRules speech, Hedges hedges) {
    this.speech = speech;
    this.hedges = hedges;
  }

  List<Reason> of(Claim claim, Grounds grounds) {
    return List.of(
        switch (grounds) {
          case Grounds.OfEvent event -> event(claim.stance(), event);
          case Grounds.OfJudgement judgement -> spoken(claim.stance(), judgement.attribution());
          case Grounds.OfDenial denial -> spoken(claim.stance(), denial.attribution());
          case Grounds.OfDoubt doubt ->
              cued(
                  Way.NEGATION,
                  doubt.doubt().cue(),
                  "“%s” tells that it is not confirmed".formatted(doubt.doubt().cue().text()));
        });
  }

  private Reason event(Stance stance, Grounds.OfEvent event) {
    FoundStance found = event.stance();
    if (found.cue().isEmpty()) {
      return Reason.of(Way.PLAIN_STATEMENT, "stated plainly; no word of doubt, denial or plan");
    }
    Token cue = found.cue().get();
    return switch (found.ground()) {
      case PLAIN, SPEECH ->
          event.attributions().stream()
              .filter(attribution -> attribution.cue().index() == cue.index())
              .findFirst()
              .map(attribution -> spoken(stance, attribution))
              .orElseGet(() -> cued(Way.HEDGE, cue, means(cue, stance)));
      case HEARSAY ->
          cued(Way.HEARSAY, cue, "“%s” without anybody named is hearsay".formatted(cue.text()));
      case NEGATION -> cued(Way.NEGATION, cue, negated(cue));
      case HEDGE -> cued(hedge(cue), cue, means(cue, stance));
      case COMING ->
          cued(Way.COMING, cue, "“%s to” tells what is still to come".formatted(cue.text()));
    };
  }

  private static String negated(Token cue) {
    return cue.lemma().equals("no") || cue.lemma().equals("any")
        ? "“%s” says that it did not happen".formatted(cue.text())
        : "“%s” is negated".formatted(cue.text());
  }

  private Reason spoken(Stance stance, Attribution attribution) {
    Token cue = attribution.cue();
    String tells = attribution.negated() ? negated(cue) + ": " + verb(stance) : means(cue, stance);
    return cued(speech.of(attribution), cue, tells);
  }

  private Rule hedge(Token cue) {
    return hedges
        .row(cue.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .or(() -> hedges.row(cue.lemma()))
        .map(row -> (Rule) new Rule.Row(row))
        .orElse(Way.HEDGE);
  }

  private static String means(Token cue, Stance stance) {
    return "“%s”: %s".formatted(cue.text(), verb(stance));
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "the speaker says that it is so";
      case DENIES -> "the speaker says that it is not so";
      case SUSPECTS -> "the speaker is not sure of it";
      case EXPECTS -> "it is planned or still to come";
      case DEMANDS -> "the speaker wants it";
      case UNCONFIRMED -> "the speaker does not confirm it";
    };
  }

  private static Reason cued(Rule rule, Token cue, String tells) {
    return new Reason(rule, Optional.of(cue.span()), List.of(), tells);
  }
}
