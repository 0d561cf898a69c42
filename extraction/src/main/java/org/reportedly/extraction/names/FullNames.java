package org.reportedly.extraction.names;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * The name that a report gives whoever stands at a noun: "Ana Diaz" for "Diaz", for "the minister,
 * Ana Diaz," and, once she was named so, for "the minister".
 */
public final class FullNames {
  private static final int LONGEST_OFFICE = 8;

  private final Naming naming;
  private final NameBook names;

  public FullNames(Naming naming, NameBook names) {
    this.naming = naming;
    this.names = names;
  }

  /** The name that the grammar gives; empty where the report only describes them. */
  public Optional<String> of(Sentence sentence, Token head) {
    return apposed(sentence, head).or(() -> body(sentence, head)).or(() -> holder(sentence, head));
  }

  /** The name of somebody who speaks, also one that follows a long office behind a comma. */
  public Optional<String> ofSpeaker(Sentence sentence, Token head) {
    return apposed(sentence, head)
        .or(() -> nameBeside(sentence, head))
        .or(() -> of(sentence, head));
  }

  private Optional<String> apposed(Sentence sentence, Token head) {
    return new NounPhrase(sentence, head)
        .apposition()
        .flatMap(noun -> naming.person(sentence, noun))
        .filter(this::isKnownPerson)
        .map(names::fullest);
  }

  private Optional<String> body(Sentence sentence, Token head) {
    return new NounPhrase(sentence, head)
        .apposition()
        .flatMap(noun -> bodyBeside(sentence, head, noun));
  }

  /** "the mayor", whom the report named before; "mayors" are others. */
  private Optional<String> holder(Sentence sentence, Token head) {
    return head.tag().endsWith("S") || !isDefinite(sentence, head)
        ? Optional.empty()
        : names.holderOf(head.lemma());
  }

  /** "the police union SYNAPO": the name that stands beside what it is. */
  private Optional<String> bodyBeside(Sentence sentence, Token head, Token noun) {
    boolean adjoins =
        noun.tagged("NNP")
            && !head.tagged("NNP")
            && sentence.subtree(noun).getFirst().index() == head.index() + 1;
    return adjoins ? Optional.of(naming.phrase(sentence, noun)) : Optional.empty();
  }

  /** "the minister, Ana Diaz,", "a spokesman for the agency, Ana Diaz,": the name. */
  private Optional<String> nameBeside(Sentence sentence, Token head) {
    int comma = head.index() + 1;
    while (comma < sentence.size() && continuesPhrase(sentence.token(comma), head, comma)) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    int last = comma;
    while (last + 1 < sentence.size() && sentence.token(last + 1).tagged("NNP")) {
      last++;
    }
    return last - comma < 2
        ? Optional.empty()
        : naming
            .person(sentence, sentence.token(last))
            .filter(this::isKnownPerson)
            .map(names::fullest);
  }

  private static boolean continuesPhrase(Token token, Token head, int at) {
    return at - head.index() <= LONGEST_OFFICE
        && !token.text().equals(",")
        && !token.tagged("VB")
        && !token.tagged("W");
  }

  private boolean isKnownPerson(String name) {
    return names.isPerson(names.fullest(name));
  }

  /** Whether the noun means somebody known: "the mayor", "its mayor", "Mayor". */
  public static boolean isDefinite(Sentence sentence, Token head) {
    List<Token> owners = sentence.children(head, Relation.DET, Relation.POSS);
    return owners.stream()
            .anyMatch(word -> word.lemma().equals("the") || word.relation() == Relation.POSS)
        || sentence.children(head, Relation.DET).isEmpty();
  }
}
