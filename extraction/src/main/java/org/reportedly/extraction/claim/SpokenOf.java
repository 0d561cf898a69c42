package org.reportedly.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.role.PartyMemory;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Of whom a report spoke last, so that pronouns find whom they mean. One for each report. */
final class SpokenOf {
  private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "himself");
  private static final Set<String> BODY = Set.of("it", "its", "which", "that", "this");
  private static final Set<String> GROUP =
      Set.of("they", "them", "their", "who", "those", "some", "many", "one");

  private final Naming naming;
  private final NameBook names;
  private final NameWords words;
  private final PartyMemory parties;
  private Optional<String> lastPerson = Optional.empty();
  private Optional<String> lastBody = Optional.empty();
  private Optional<String> lastGroup = Optional.empty();

  SpokenOf(Naming naming, NameBook names, NameWords words, PartyMemory parties) {
    this.naming = naming;
    this.names = names;
    this.words = words;
    this.parties = parties;
  }

  /** Whether the word is a pronoun that stands for somebody spoken of. */
  static boolean isPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return PERSON.contains(word) || BODY.contains(word) || GROUP.contains(word);
  }

  /**
   * Whom the pronoun means.
   *
   * @param said whether a word belongs to what the pronoun says; of that, only a side may be meant
   */
  Optional<String> meant(Sentence sentence, Token pronoun, Predicate<Token> said) {
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    if (PERSON.contains(word)) {
      return personBefore(sentence, pronoun).or(() -> lastPerson);
    }
    if (isNobody(sentence, pronoun)) {
      return Optional.empty();
    }
    if (BODY.contains(word)) {
      return bodyBefore(sentence, pronoun, said).or(() -> lastBody);
    }
    return lastGroup;
  }

  /** The "it" of "it was not possible to tell". */
  private static boolean isNobody(Sentence sentence, Token pronoun) {
    return pronoun.lemma().equals("it")
        && sentence
            .head(pronoun)
            .filter(verb -> verb.lemma().equals("be"))
            .flatMap(verb -> sentence.child(verb, Relation.ACOMP))
            .isPresent();
  }

  /** Remembers who was a subject, an object or named beside another, for what follows. */
  void remember(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean mentioned =
          switch (token.relation()) {
            case NSUBJ, NSUBJPASS, POBJ, APPOS, DOBJ -> token.tagged("NN");
            default -> false;
          };
      if (mentioned) {
        remember(sentence, token);
      }
    }
  }

  /** Remembers who spoke: whoever goes on is mostly the same. */
  void spoke(String name) {
    if (names.isPerson(name)) {
      lastPerson = Optional.of(name);
    } else {
      lastBody = Optional.of(name);
      lastGroup = Optional.of(name);
    }
  }

  private void remember(Sentence sentence, Token token) {
    Optional<String> person = naming.person(sentence, token).filter(this::isKnownPerson);
    boolean subject =
        token.relation() == Relation.NSUBJ
            || token.relation() == Relation.NSUBJPASS
            || token.relation() == Relation.APPOS;
    if (person.isPresent()) {
      if (subject || lastPerson.isEmpty()) {
        lastPerson = person.map(names::fullest);
      }
    } else if (subject && token.tag().endsWith("S")) {
      if (words.isOrganisation(token.lemma())) {
        lastBody = Optional.of(naming.phrase(sentence, token));
      }
      lastGroup = Optional.of(naming.phrase(sentence, token));
    } else if (subject && isBody(token)) {
      lastBody = Optional.of(naming.phrase(sentence, token));
    }
  }

  private boolean isBody(Token token) {
    return token.tagged("NNP") || words.isOrganisation(token.lemma());
  }

  private boolean isSide(Sentence sentence, Token token) {
    return parties.of(sentence, token).isPresent();
  }

  private boolean isKnownPerson(String name) {
    return names.isPerson(names.fullest(name));
  }

  /** The person that the same sentence spoke of before the pronoun. */
  private Optional<String> personBefore(Sentence sentence, Token pronoun) {
    Optional<String> found = Optional.empty();
    for (Token token : sentence.tokens().subList(0, pronoun.index())) {
      boolean subject =
          token.relation() == Relation.NSUBJ
              || token.relation() == Relation.APPOS
              || token.relation() == Relation.POBJ && isAgent(sentence, token);
      if (subject && token.tagged("NNP")) {
        Optional<String> person = naming.person(sentence, token).filter(this::isKnownPerson);
        if (person.isPresent()) {
          found = person.map(names::fullest);
        }
      }
    }
    return found;
  }

  /** The body that is a subject of the same sentence before the pronoun. */
  private Optional<String> bodyBefore(Sentence sentence, Token pronoun, Predicate<Token> said) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.relation() == Relation.NSUBJ && isBody(token))
        .filter(token -> !said.test(token) || isSide(sentence, token))
        .filter(token -> naming.person(sentence, token).filter(this::isKnownPerson).isEmpty())
        .reduce((first, second) -> second)
        .map(token -> naming.phrase(sentence, token));
  }

  private static boolean isAgent(Sentence sentence, Token token) {
    return sentence.head(token).filter(by -> by.lemma().equals("by")).isPresent();
  }
}
