package org.reportedly.extraction.event;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds what stands at a position of the tables in a parsed clause or noun phrase. */
public final class Positions {
  private Positions() {}

  /** The nouns at the position of a trigger; heads only, coordinated ones not repeated. */
  public static List<Token> at(Position position, Sentence sentence, Token trigger, Part part) {
    return switch (position) {
      case Position.LogicalSubject() ->
          part == Part.ADJECTIVE
              ? described(sentence, trigger)
              : new Clause(sentence, trigger).logicalSubject().stream().toList();
      case Position.LogicalObject() ->
          part == Part.ADJECTIVE
              ? List.of()
              : new Clause(sentence, trigger).logicalObject().stream().toList();
      case Position.Receiver() -> at(new Position.LogicalObject(), sentence, trigger, part);
      case Position.Together(List<Position> several) ->
          several.stream()
              .flatMap(one -> at(one, sentence, trigger, part).stream())
              .distinct()
              .toList();
      case Position.Owner() -> owners(sentence, trigger);
      case Position.Preposition(String word) -> after(word, sentence, trigger, part);
    };
  }

  /** What an adjective is said of: the subject of "are dead", the noun of "five dead". */
  private static List<Token> described(Sentence sentence, Token adjective) {
    if (adjective.head() < 0) {
      return new Clause(sentence, adjective).subject().stream().toList();
    }
    Token head = sentence.token(adjective.head());
    return switch (adjective.relation()) {
      case ACOMP, OPRD, ADVMOD, PREP, PRT ->
          new Clause(sentence, head)
              .logicalObject().or(() -> new Clause(sentence, head).subject()).stream().toList();
      case NMOD, ACL -> List.of(head);
      default -> new Clause(sentence, adjective).subject().stream().toList();
    };
  }

  private static List<Token> owners(Sentence sentence, Token noun) {
    List<Token> found = new ArrayList<>(sentence.children(noun, POSS));
    for (Token modifier : sentence.children(noun, NMOD, COMPOUND)) {
      if (Character.isUpperCase(modifier.text().charAt(0))) {
        found.add(modifier);
      }
    }
    if (found.isEmpty()) {
      for (Token child : sentence.children(noun, PREP, ACOMP, OPRD, ADVMOD, ATTR)) {
        for (Token inner : sentence.children(child, POBJ)) {
          found.addAll(sentence.children(inner, POSS));
        }
      }
    }
    return found;
  }

  private static List<Token> after(
      String preposition, Sentence sentence, Token trigger, Part part) {
    List<Token> found = new ArrayList<>(new NounPhrase(sentence, trigger).after(preposition));
    if (part == Part.NOUN) {
      if (found.isEmpty()) {
        for (Token inner : new NounPhrase(sentence, trigger).after("by")) {
          found.addAll(new NounPhrase(sentence, inner).after(preposition));
        }
      }
      for (Token participle : sentence.children(trigger, ACL)) {
        found.addAll(new NounPhrase(sentence, participle).after(preposition));
      }
    } else {
      sentence
          .child(trigger, DOBJ)
          .ifPresent(object -> found.addAll(new NounPhrase(sentence, object).after(preposition)));
    }
    return found;
  }
}
