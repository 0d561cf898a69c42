package org.reportedly.extraction.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Where the parts of an attribution begin and end. */
final class Stretches {
  private static final Set<String> SIGNS =
      Set.of(",", ".", ":", "``", "''", "\"", "-LRB-", "-RRB-");

  /** "said that it fell", "described it as a mistake". */
  private static final Set<String> LEADING = Set.of("that", "as");

  private Stretches() {}

  static FoundAttribution of(Attribution attribution) {
    return new FoundAttribution(
        attribution.cue().span(), source(attribution), span(attribution.contentTokens(), true));
  }

  private static Optional<Span> source(Attribution attribution) {
    return attribution.sources().stream()
        .findFirst()
        .flatMap(nearest ->
            switch (nearest) {
              case Attribution.Source.Phrase(Token head) ->
                  Optional.of(span(phrase(attribution, head), false));
              case Attribution.Source.Hearsay() -> Optional.empty();
            });
  }

  /** The unbroken words around the head that belong to it, without relative clauses. */
  private static List<Token> phrase(Attribution attribution, Token head) {
    Sentence sentence = attribution.sentence();
    int first = head.index();
    while (first > 0 && belongs(attribution, sentence.token(first - 1), head)) {
      first--;
    }
    int end = head.index() + 1;
    while (end < sentence.size() && belongs(attribution, sentence.token(end), head)) {
      end++;
    }
    return sentence.tokens().subList(first, end);
  }

  private static boolean belongs(Attribution attribution, Token token, Token head) {
    Sentence sentence = attribution.sentence();
    if (token.index() == attribution.cue().index() || attribution.covers(token)) {
      return false;
    }
    Token at = token;
    while (at.index() != head.index()) {
      Optional<Token> above = sentence.head(at);
      if (above.isEmpty() || isClause(at.relation())) {
        return false;
      }
      at = above.get();
    }
    return true;
  }

  private static boolean isClause(Relation relation) {
    return relation == Relation.RELCL || relation == Relation.ACL;
  }

  /**
   * From the first word to the last, without signs at both ends and, if told, a first "that" or
   * "as".
   */
  private static Span span(List<Token> tokens, boolean withoutFirst) {
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && isLeftOut(tokens.get(first), withoutFirst)) {
      first++;
    }
    while (last > first && isLeftOut(tokens.get(last), false)) {
      last--;
    }
    return tokens.get(first).span().union(tokens.get(last).span());
  }

  private static boolean isLeftOut(Token token, boolean withoutFirst) {
    return SIGNS.contains(token.tag())
        || token.text().codePoints().noneMatch(Character::isLetterOrDigit)
        || withoutFirst && token.tag().equals("IN") && LEADING.contains(token.lemma());
  }
}
