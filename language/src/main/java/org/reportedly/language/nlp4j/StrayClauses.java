package org.reportedly.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Mends where the parser hangs a clause on an insertion: in "The mayor told the agency, citing army
 * reports, that the bridge had fallen" it makes the bridge's fall what the mayor cited, and
 * sometimes a verb of "reports".
 */
final class StrayClauses {
  private StrayClauses() {}

  /** The sentence with each such clause below the verb that the insertion stands beside. */
  static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token clause : sentence.tokens()) {
      Optional<Token> insertion = insertionAbove(sentence, clause);
      if (insertion.isPresent()) {
        tokens.set(clause.index(), hung(clause, insertion.get().head(), Relation.CCOMP));
        sentence.children(insertion.get(), Relation.DOBJ).stream()
            .filter(object -> object.tag().equals("VBZ"))
            .forEach(object -> makeNoun(sentence, object, tokens));
        changed = true;
      }
    }
    return changed ? new Sentence(tokens, sentence.paragraph(), sentence.kind()) : sentence;
  }

  /** The participle with a comma at both ends that a clause with "that" hangs on, or its object. */
  private static Optional<Token> insertionAbove(Sentence sentence, Token clause) {
    if (clause.relation() != Relation.CCOMP || !isBehindComma(sentence, clause)) {
      return Optional.empty();
    }
    Optional<Token> head = sentence.head(clause);
    return head.filter(StrayClauses::isParticiple)
        .or(() ->
            head.filter(object -> object.relation() == Relation.DOBJ)
                .flatMap(sentence::head)
                .filter(StrayClauses::isParticiple))
        .filter(participle -> isText(sentence, participle.index() - 1, ","))
        .filter(participle -> sentence.child(participle, Relation.DOBJ).isPresent())
        .filter(participle ->
            sentence
                .head(participle)
                .filter(verb -> verb.tagged("VB") && sentence.child(verb, Relation.CCOMP).isEmpty())
                .isPresent());
  }

  private static boolean isParticiple(Token token) {
    return token.relation() == Relation.ADVCL && token.tag().equals("VBG");
  }

  private static boolean isBehindComma(Sentence sentence, Token clause) {
    return sentence.children(clause, Relation.MARK).stream()
        .map(Token::index)
        .anyMatch(mark -> isText(sentence, mark, "that") && isText(sentence, mark - 1, ","));
  }

  private static boolean isText(Sentence sentence, int index, String text) {
    return index >= 0 && sentence.token(index).text().equals(text);
  }

  private static void makeNoun(Sentence sentence, Token object, List<Token> tokens) {
    tokens.set(
        object.index(),
        new Token(
            object.index(),
            object.span(),
            object.text(),
            object.lemma(),
            "NNS",
            object.head(),
            object.relation()));
    sentence
        .child(object, Relation.NSUBJ)
        .ifPresent(subject ->
            tokens.set(subject.index(), hung(subject, object.index(), Relation.COMPOUND)));
  }

  private static Token hung(Token token, int head, Relation relation) {
    return new Token(
        token.index(), token.span(), token.text(), token.lemma(), token.tag(), head, relation);
  }
}
