package org.reportedly.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** The fullest name of whoever stands at a noun: of a person, of an office holder, of a body. */
final class SpeakerNames {
  private static final Set<String> DOCUMENTS =
      Set.of("statement", "decree", "communique", "communiqué", "bulletin", "document", "message");

  private static final int LONGEST_OFFICE = 8;

  private final Naming naming;
  private final NameBook names;

  SpeakerNames(Naming naming, NameBook names) {
    this.naming = naming;
    this.names = names;
  }

  /** "the statement": what somebody said before, not somebody. */
  boolean isDocument(Sentence sentence, Token head) {
    return DOCUMENTS.contains(head.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(head, Relation.POSS, Relation.COMPOUND, Relation.NMOD).isEmpty()
        && isDefinite(sentence, head);
  }

  String of(Sentence sentence, Token head) {
    Optional<String> person = naming.person(sentence, head);
    if (person.isPresent()) {
      return names.fullest(person.get());
    }
    Optional<Token> apposition = new NounPhrase(sentence, head).apposition();
    Optional<String> apposed =
        apposition
            .flatMap(noun -> naming.person(sentence, noun))
            .filter(this::isKnownPerson)
            .map(names::fullest);
    return apposed
        .or(() -> nameBeside(sentence, head))
        .or(() -> apposition.flatMap(noun -> bodyBeside(sentence, head, noun)))
        .or(() -> names.holderOf(head.lemma()).filter(name -> isDefinite(sentence, head)))
        .orElseGet(() -> naming.phrase(sentence, head));
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

  private static boolean isDefinite(Sentence sentence, Token head) {
    List<Token> owners = sentence.children(head, Relation.DET, Relation.POSS);
    return owners.stream()
            .anyMatch(word -> word.lemma().equals("the") || word.relation() == Relation.POSS)
        || sentence.children(head, Relation.DET).isEmpty();
  }
}
