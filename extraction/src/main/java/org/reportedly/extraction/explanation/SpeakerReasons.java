package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Speaker;

/** Why these speak: the words of speech and the names beside them. */
final class SpeakerReasons {
  private final SpeechRules rules;

  SpeakerReasons(SpeechRules rules) {
    this.rules = rules;
  }

  List<Reason> of(Claim claim, Grounds grounds) {
    if (claim.speakers().isEmpty()) {
      return List.of(outlet(grounds));
    }
    return switch (grounds) {
      case Grounds.OfEvent event when event.carried() ->
          List.of(
              Reason.of(
                  Way.SPEECH_GOES_ON, names(claim) + " spoke before, and goes on speaking here"));
      case Grounds.OfEvent event -> attributed(claim, event.attributions());
      case Grounds.OfJudgement judgement -> attributed(claim, judgement.attributions());
      case Grounds.OfDenial denial -> attributed(claim, denial.attributions());
      case Grounds.OfDoubt doubt -> List.of(doubting(claim, doubt));
    };
  }

  private Reason outlet(Grounds grounds) {
    return grounds.attributions().stream()
        .findFirst()
        .map(attribution ->
            new Reason(
                rules.of(attribution),
                Optional.of(attribution.cue().span()),
                List.of(),
                "“%s” names no other speaker than the outlet".formatted(attribution.cue().text())))
        .orElseGet(
            () -> Reason.of(Way.OUTLET, "nobody else is named, so the outlet says it itself"));
  }

  /** The word of speech; of "according to" both words. */
  private static String cue(Attribution attribution) {
    Token cue = attribution.cue();
    return cue.text().equalsIgnoreCase("according") ? cue.text() + " to" : cue.text();
  }

  private static Reason doubting(Claim claim, Grounds.OfDoubt doubt) {
    List<Token> words =
        doubt.doubt().speaker().stream()
            .map(head -> Wording.phrase(doubt.sentence(), head))
            .flatMap(List::stream)
            .toList();
    Token cue = doubt.doubt().cue();
    return new Reason(
        Way.OWN_WORDS,
        Optional.of(cue.span()),
        Wording.spans(words),
        "“%s” tells that %s does not confirm it".formatted(cue.text(), names(claim)));
  }

  private static String names(Claim claim) {
    return Wording.listed(
        claim.speakers().stream().map(speaker -> speaker.name().orElse("somebody")).toList());
  }

  /** Each speaker with the attribution and the words that name them. */
  private List<Reason> attributed(Claim claim, List<Attribution> nearestFirst) {
    List<Naming> namings = namings(nearestFirst);
    List<Reason> reasons = new ArrayList<>();
    int next = 0;
    for (Speaker speaker : claim.speakers()) {
      Optional<Naming> naming = find(namings.subList(next, namings.size()), speaker);
      if (naming.isPresent()) {
        next = namings.indexOf(naming.get()) + 1;
        reasons.add(reason(naming.get(), speaker));
      } else {
        reasons.add(otherwise(speaker));
      }
    }
    return reasons;
  }

  /** Hearsay by an adverb has no attribution; a name without one comes from an earlier sentence. */
  private static Reason otherwise(Speaker speaker) {
    return speaker
        .name()
        .map(name -> Reason.of(Way.OTHER_SENTENCE, name + " is taken from an earlier sentence"))
        .orElseGet(() -> Reason.of(Way.HEARSAY, "it is told as hearsay, and nobody is named"));
  }

  private record Naming(Attribution attribution, Optional<Token> head) {
    boolean names(Speaker speaker) {
      return speaker
          .name()
          .map(name -> head.filter(token -> name.contains(token.text())).isPresent())
          .orElse(head.isEmpty());
    }
  }

  private static List<Naming> namings(List<Attribution> nearestFirst) {
    List<Naming> namings = new ArrayList<>();
    for (Attribution attribution : nearestFirst) {
      for (Attribution.Source source : attribution.sources()) {
        switch (source) {
          case Attribution.Source.Hearsay() ->
              namings.add(new Naming(attribution, Optional.empty()));
          case Attribution.Source.Phrase(Token head) ->
              namings.add(new Naming(attribution, Optional.of(head)));
        }
      }
    }
    return namings;
  }

  /** The words that name the speaker, else the first that stand for somebody. */
  private static Optional<Naming> find(List<Naming> namings, Speaker speaker) {
    return namings.stream()
        .filter(naming -> naming.names(speaker))
        .findFirst()
        .or(() ->
            namings.stream()
                .filter(naming -> speaker.name().isPresent() && naming.head().isPresent())
                .findFirst());
  }

  private Reason reason(Naming naming, Speaker speaker) {
    Attribution attribution = naming.attribution();
    Token cue = attribution.cue();
    if (naming.head().isEmpty()) {
      return new Reason(
          Way.HEARSAY,
          Optional.of(cue.span()),
          List.of(),
          "“%s” names nobody who says so".formatted(cue.text()));
    }
    Sentence sentence = attribution.sentence();
    List<Token> words = Wording.phrase(sentence, naming.head().get());
    String name = speaker.name().orElse("somebody");
    boolean plain =
        Wording.quoted(words).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    String who =
        plain ? Wording.quoted(words) : Wording.quoted(words) + ", which means " + name + ",";
    return new Reason(
        rules.of(attribution),
        Optional.of(cue.span()),
        Wording.spans(words),
        "“%s” makes %s the speaker".formatted(cue(attribution), who));
  }
}
