package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Party;

/** What somebody is called where the phrase itself says only whose they are. */
final class Names {
  private final Naming naming;

  Names(Naming naming) {
    this.naming = naming;
  }

  /** "its forces" becomes "Ukrainian forces"; other phrases stay as they are. */
  String of(Sentence sentence, Token head, Optional<Party> party, PartyMemory memory) {
    Optional<Token> owner = sentence.child(head, POSS);
    if (owner.isPresent()) {
      Optional<Token> pronoun =
          Pronouns.isOwner(owner.get())
              ? owner
              : sentence.child(owner.get(), POSS).filter(Pronouns::isOwner);
      Optional<String> whose = pronoun.flatMap(word -> ownerName(sentence, word, party, memory));
      if (whose.isPresent()) {
        return whose.get() + " " + afterOwner(sentence, owner.get(), head);
      }
    }
    String phrase = naming.phrase(sentence, head);
    return phrase.contains(",") ? head.text() : phrase;
  }

  /** The forces of a side: "Ukrainian forces", "Rapid Support Forces". */
  String forces(Party side, Token head, PartyMemory memory) {
    if (!memory.parties().isCountry(side)) {
      return memory.sides().nameOf(side);
    }
    return memory.parties().adjective(side) + (head.lemma().equals("army") ? " army" : " forces");
  }

  private Optional<String> ownerName(
      Sentence sentence, Token pronoun, Optional<Party> party, PartyMemory memory) {
    if (party.isPresent()) {
      return Optional.of(
          memory.parties().isCountry(party.get())
              ? memory.parties().adjective(party.get())
              : memory.sides().nameOf(party.get()));
    }
    return memory
        .meant(sentence, pronoun)
        .filter(token -> token.tagged("NNP"))
        .map(
            token -> naming.person(sentence, token).orElseGet(() -> naming.phrase(sentence, token)))
        .map(name -> name + "'s");
  }

  /** What stands between the owner and the noun, with the noun. */
  private static String afterOwner(Sentence sentence, Token owner, Token head) {
    List<Token> words = sentence.tokens().subList(owner.index(), head.index() + 1);
    return words.stream()
        .filter(token -> token.relation() != POSS && token.relation() != CASE)
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
