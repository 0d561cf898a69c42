package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.actors.Description;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * Remembers through a report whose side those are on of whom it speaks: "the rebels" after "M23
 * rebels", "its forces" after "the ministry", a surname after a title. One is made for each report.
 */
public final class PartyMemory {
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "government", "side");

  private final Parties parties;
  private final Naming naming;
  private final Pronouns pronouns;
  private final Sides sides = new Sides();
  private final Map<String, Party> byHead = new HashMap<>();
  private final Map<String, Party> byName = new HashMap<>();
  private Optional<Subject> lastSubject = Optional.empty();
  private Optional<Participant> lastTarget = Optional.empty();
  private Optional<Party> speaker = Optional.empty();

  public PartyMemory(Parties parties, Naming naming) {
    this.parties = parties;
    this.naming = naming;
    this.pronouns = new Pronouns(parties);
  }

  /** What is known of parties apart from this report. */
  Parties parties() {
    return parties;
  }

  /** Who fights in the report. */
  Sides sides() {
    return sides;
  }

  /** Learns from a sentence, before the report's claims are read. */
  public void remember(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.tagged("NN")) {
        List<String> words = words(sentence, token);
        Description described = parties.describe(words);
        described.party().ifPresent(party -> remember(sentence, token, described, party));
      }
    }
  }

  private void remember(Sentence sentence, Token token, Description described, Party party) {
    if (token.relation() != COMPOUND && token.relation() != NMOD) {
      sides.remember(described);
    }
    if (Sides.isArmedGroup(described)) {
      if (token.tagged("NNP") && !parties.isCountry(party)) {
        sides.named(party, naming.phrase(sentence, token));
      }
    }
    if (parties.isActor(words(sentence, token))) {
      byHead.put(token.lemma().toLowerCase(Locale.ROOT), party);
    }
    naming.person(sentence, token).ifPresent(name -> byName.put(last(name), party));
    sentence
        .child(token, APPOS)
        .flatMap(apposition -> naming.person(sentence, apposition))
        .ifPresent(name -> byName.put(last(name), party));
  }

  /** Whom a sentence was about, and what pronoun may stand for them. */
  private record Subject(Participant participant, boolean plural, boolean person) {
    boolean agrees(Token pronoun) {
      return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
        case "he", "she", "him", "his", "her" -> person;
        case "they", "them", "their" -> plural || participant.party().isPresent() && !person;
        case "it", "its" -> !plural && !person || participant.party().isPresent() && !person;
        default -> false;
      };
    }
  }

  /** Notes whom a sentence was about, for the pronouns of the next one. */
  public void subject(Sentence sentence, Token noun, Participant subject) {
    boolean person = naming.person(sentence, noun).isPresent();
    lastSubject = Optional.of(new Subject(subject, noun.tag().endsWith("S"), person));
  }

  /** Notes what something was done to, for "it" in the next clause. */
  public void target(Optional<Participant> target) {
    if (target.isPresent()) {
      lastTarget = target;
    }
  }

  /** Notes whose side speaks, which "the enemy" is not. */
  public void speaking(Optional<Party> side) {
    speaker = side;
  }

  /** Whose side speaks. */
  Optional<Party> speaker() {
    return speaker;
  }

  /** Whom the last sentence that had a subject was about, if the pronoun may mean them. */
  Optional<Participant> lastSubject(Token pronoun) {
    return lastSubject.filter(subject -> subject.agrees(pronoun)).map(Subject::participant);
  }

  /** What something was done to last. */
  Optional<Participant> lastTarget() {
    return lastTarget;
  }

  /** Whom a pronoun means in its own sentence. */
  Optional<Token> meant(Sentence sentence, Token pronoun) {
    return pronouns.meant(sentence, pronoun);
  }

  /** The party of whoever stands at the token. */
  public Optional<Party> of(Sentence sentence, Token head) {
    if (Pronouns.isPronoun(head)) {
      return ofPronoun(sentence, head);
    }
    Optional<Party> named = parties.of(words(sentence, head));
    if (named.isPresent()) {
      return named;
    }
    Optional<Token> owner = sentence.child(head, POSS);
    if (owner.isPresent()) {
      return ofOwner(sentence, owner.get());
    }
    Optional<Party> person =
        naming.person(sentence, head).flatMap(name -> Optional.ofNullable(byName.get(last(name))));
    return person.or(() -> Optional.ofNullable(byHead.get(head.lemma().toLowerCase(Locale.ROOT))));
  }

  private Optional<Party> ofOwner(Sentence sentence, Token owner) {
    if (Pronouns.isOwner(owner)) {
      return ofPronoun(sentence, owner);
    }
    boolean country = COUNTRIES.contains(owner.lemma());
    Optional<Token> whose = sentence.child(owner, POSS);
    return country && whose.isPresent() ? ofPronoun(sentence, whose.get()) : of(sentence, owner);
  }

  /** Whose "its" or "his": the subject of the clause of speech around it, else the last one. */
  private Optional<Party> ofPronoun(Sentence sentence, Token pronoun) {
    return meant(sentence, pronoun)
        .flatMap(subject -> of(sentence, subject))
        .or(() -> lastSubject.flatMap(subject -> subject.participant().party()));
  }

  /**
   * The words of the noun phrase with its owner, title and prepositions, for the book of actors.
   */
  public static List<String> words(Sentence sentence, Token head) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.subtree(head)) {
      boolean after = token.index() > head.index();
      if (after && endsPhrase(token, head)) {
        break;
      }
      words.add(token.text());
    }
    return words;
  }

  private static boolean endsPhrase(Token token, Token head) {
    boolean another = token.tag().equals("CC") && token.head() == head.index();
    return another || token.tag().equals(",") || token.tag().startsWith("W") || token.tagged("VB");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
