package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds whom a pronoun means in its own sentence. */
final class Pronouns {
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
  private static final Set<String> MEANT =
      Set.of("he", "she", "it", "they", "them", "him", "who", "which");

  private final Parties parties;

  Pronouns(Parties parties) {
    this.parties = parties;
  }

  /** Whether the token stands for somebody named before: "they", "its". */
  static boolean isPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return MEANT.contains(word) || OWNERS.contains(word);
  }

  /** Whether the token tells whose something is: "its". */
  static boolean isOwner(Token token) {
    return OWNERS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whom the pronoun means: the subject of a verb above it, else the last subject before it. */
  Optional<Token> meant(Sentence sentence, Token pronoun) {
    return above(sentence, pronoun).or(() -> before(sentence, pronoun));
  }

  /**
   * The subject of a verb above it. An object is never the subject of its own verb: who "pushed
   * them back" pushed others.
   */
  private Optional<Token> above(Sentence sentence, Token pronoun) {
    int at = pronoun.head();
    boolean anotherClause = pronoun.relation() != DOBJ;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.tagged("VB") && !anotherClause) {
        anotherClause = true;
      } else if (token.tagged("VB")) {
        Optional<Token> subject = sentence.child(token, NSUBJ, NSUBJPASS);
        if (subject.filter(noun -> mayBe(sentence, pronoun, noun)).isPresent()) {
          return subject;
        }
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** The last subject before it that is somebody: "Baku was silent; its army advanced". */
  private Optional<Token> before(Sentence sentence, Token pronoun) {
    if (pronoun.relation() == DOBJ) {
      return Optional.empty();
    }
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.relation() == NSUBJ || token.relation() == NSUBJPASS)
        .filter(token -> token.tagged("NN") && mayBe(sentence, pronoun, token))
        .filter(token ->
            parties.isActor(PartyMemory.words(sentence, token))
                || parties.of(PartyMemory.words(sentence, token)).isPresent())
        .reduce((first, second) -> second);
  }

  private boolean mayBe(Sentence sentence, Token pronoun, Token noun) {
    return !sentence.isUnder(pronoun, noun) && !isPronoun(noun) && agrees(sentence, pronoun, noun);
  }

  /** "their" means several or a body, "his" a person or a side, "its" no plural. */
  private boolean agrees(Sentence sentence, Token pronoun, Token noun) {
    boolean plural = noun.tag().endsWith("S");
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "they", "them", "their" ->
          plural || parties.of(PartyMemory.words(sentence, noun)).isPresent();
      case "he", "him", "his", "she", "her" -> noun.tagged("NN") && !plural;
      case "it", "its" -> !plural || parties.of(PartyMemory.words(sentence, noun)).isPresent();
      default -> true;
    };
  }
}
