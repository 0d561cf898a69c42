package org.reportedly.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.names.FullNames;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** The fullest name of whoever stands at a noun: of a person, of an office holder, of a body. */
final class SpeakerNames {
  private static final Set<String> DOCUMENTS =
      Set.of("statement", "decree", "communique", "communiqué", "bulletin", "document", "message");

  private final Naming naming;
  private final NameBook names;
  private final FullNames fullNames;

  SpeakerNames(Naming naming, NameBook names) {
    this.naming = naming;
    this.names = names;
    this.fullNames = new FullNames(naming, names);
  }

  /** "the statement": what somebody said before, not somebody. */
  boolean isDocument(Sentence sentence, Token head) {
    return DOCUMENTS.contains(head.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(head, Relation.POSS, Relation.COMPOUND, Relation.NMOD).isEmpty()
        && FullNames.isDefinite(sentence, head);
  }

  /** Ana Diaz for "one of them, Ana Diaz," and for "Ana Diaz, a fisherman who". */
  Optional<String> apposed(Sentence sentence, Token head) {
    Optional<Token> name =
        head.tag().equals("CD")
            ? sentence.child(head, Relation.APPOS)
            : sentence
                .head(head)
                .filter(noun -> head.relation() == Relation.APPOS && !head.tagged("NNP"));
    return name.flatMap(noun -> naming.person(sentence, noun))
        .filter(names::isPerson)
        .map(names::fullest);
  }

  String of(Sentence sentence, Token head) {
    return naming
        .person(sentence, head)
        .map(names::fullest)
        .or(() -> fullNames.ofSpeaker(sentence, head))
        .orElseGet(() -> naming.phrase(sentence, head));
  }
}
