package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.Positions;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.knowledge.Condition;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Span;

/** Why a claim has its type: the words that tell what happened. */
final class TypeReasons {
  private final String text;

  TypeReasons(String text) {
    this.text = text;
  }

  List<Reason> of(Claim claim, Grounds grounds) {
    return switch (grounds) {
      case Grounds.OfEvent event ->
          event.group().members().stream().map(TypeReasons::event).toList();
      case Grounds.OfJudgement judgement -> List.of(judgement(claim, judgement.attribution()));
      case Grounds.OfDenial denial -> before(claim, denial.about(), denial.attribution().cue());
      case Grounds.OfDoubt doubt -> before(claim, doubt.about(), doubt.doubt().cue());
    };
  }

  private static Reason event(Event event) {
    List<Token> words = words(event);
    List<Token> behind = new ArrayList<>(words);
    StringBuilder tells = new StringBuilder(Wording.quoted(words));
    for (Condition condition : event.rule().conditions()) {
      switch (condition) {
        case Condition.Passive() -> tells.append(" in the passive");
        case Condition.Active() -> tells.append(" in the active");
        case Condition.Negated() -> tells.append(" with a negation");
        case Condition.OfClass(Position position, String wordClass, boolean wanted) -> {
          List<Token> found = wanted ? at(position, event) : List.of();
          behind.addAll(found);
          tells.append(
              found.isEmpty() ? "" : " %s %s".formatted(place(position), Wording.quoted(found)));
        }
      }
    }
    behind.sort(Comparator.comparingInt(Token::index));
    return new Reason(
        new Rule.Row(event.rule().row()),
        Optional.of(event.trigger().span()),
        Wording.spans(behind.stream().distinct().toList()),
        tells + " means " + word(event.type()));
  }

  /** What stands at the position, as the rule that asked for it found it. */
  private static List<Token> at(Position position, Event event) {
    return Positions.at(position, event.sentence(), event.trigger(), event.rule().part()).stream()
        .findFirst()
        .map(head -> Wording.phrase(event.sentence(), head))
        .orElse(List.of());
  }

  private static String word(ClaimType type) {
    return type.word().replace('-', ' ');
  }

  /** The trigger and those words of its phrase that the rule asks for. */
  private static List<Token> words(Event event) {
    List<Token> words = new ArrayList<>(List.of(event.trigger()));
    for (String other : event.rule().others()) {
      event.sentence().subtree(event.trigger()).stream()
          .filter(word -> word.lemma().equals(other))
          .min(Comparator.comparingInt(word -> Math.abs(word.index() - event.trigger().index())))
          .ifPresent(words::add);
    }
    words.sort(Comparator.comparingInt(Token::index));
    return words;
  }

  private static String place(Position position) {
    return switch (position) {
      case Position.LogicalSubject() -> "done by";
      case Position.LogicalObject(), Position.Receiver() -> "done to";
      case Position.Together _ -> "between";
      case Position.Owner() -> "of";
      case Position.Preposition(String word) -> word;
    };
  }

  private static Reason judgement(Claim claim, Attribution attribution) {
    Token cue = attribution.cue();
    return new Reason(
        Way.NO_EVENT,
        Optional.of(cue.span()),
        Wording.spans(attribution.contentTokens()),
        "what follows “%s” tells no event of its own, which makes it: %s"
            .formatted(cue.text(), word(claim.type())));
  }

  private List<Reason> before(Claim claim, Grounds about, Token cue) {
    List<Reason> reasons = new ArrayList<>();
    Span sentence = about.sentence().span();
    reasons.add(
        new Reason(
            Way.ABOUT_CLAIM_BEFORE,
            Optional.of(cue.span()),
            List.of(sentence),
            "“%s” is about the claim before: %s"
                .formatted(cue.text(), Wording.quoted(sentence, text))));
    reasons.addAll(of(claim, about));
    return reasons;
  }
}
