package org.reportedly.extraction.syntax;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/**
 * A noun with what belongs to it.
 *
 * @param sentence in which it stands
 * @param head the noun
 */
public record NounPhrase(Sentence sentence, Token head) {
  private static final Relation[] MODIFIERS = {
    COMPOUND, NMOD, POSS, DET, PREDET, QMOD, ADVMOD, CASE
  };

  /** The noun with its modifiers before it and its own name after it, without what follows. */
  public List<Token> core() {
    int first = head.index();
    for (Token modifier : sentence.children(head)) {
      if (modifier.index() < head.index() && isModifier(modifier)) {
        first = Math.min(first, sentence.subtree(modifier).getFirst().index());
      }
    }
    int last = head.index();
    for (Token child : sentence.children(head)) {
      boolean number =
          child.index() == last + 1 && child.tag().equals("CD") && child.relation() == NMOD;
      boolean possessive = child.index() == last + 1 && child.relation() == CASE;
      if (number && !possessive) {
        last = child.index();
      }
    }
    return sentence.tokens().subList(first, last + 1);
  }

  private static boolean isModifier(Token token) {
    if (token.relation() == PUNCT) {
      return token.tag().equals("HYPH");
    }
    for (Relation relation : MODIFIERS) {
      if (token.relation() == relation) {
        return true;
      }
    }
    return false;
  }

  /** The possessive: "Ukraine" of "Ukraine's forces". */
  public Optional<Token> owner() {
    return sentence.child(head, POSS);
  }

  /** What names it again: "Smirnov" of "the governor, Smirnov". */
  public Optional<Token> apposition() {
    return sentence.child(head, APPOS);
  }

  /** The noun and all that are coordinated with it: "drones" and "missiles". */
  public List<Token> coordinated() {
    List<Token> all = new ArrayList<>();
    all.add(head);
    for (int i = 0; i < all.size() && i < 20; i++) {
      all.addAll(sentence.children(all.get(i), CONJ));
    }
    if (all.size() == 1 && sentence.child(head, CC).isPresent()) {
      sentence
          .head(head)
          .ifPresent(verb ->
              sentence.children(verb, head.relation()).stream()
                  .filter(sibling -> sibling.index() > head.index() && sibling.tagged("NN"))
                  .findFirst()
                  .ifPresent(all::add));
    }
    return all;
  }

  /** The nouns after a preposition of this phrase. */
  public List<Token> after(String preposition) {
    return Prepositions.objects(sentence, head, preposition);
  }

  /** From the first word of the core to its last. */
  public Span span() {
    List<Token> core = core();
    return core.getFirst().span().union(core.getLast().span());
  }
}
