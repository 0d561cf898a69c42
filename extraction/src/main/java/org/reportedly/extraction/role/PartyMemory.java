package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Party;

/**
 * Remembers through a report whose side those are on of whom it speaks: "the rebels" after "M23
 * rebels", "its forces" after "the ministry", a surname after a title. One is made for each report.
 */
public final class PartyMemory {
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "government", "side");
  private static final Set<String> MEANT =
      Set.of("he", "she", "it", "they", "them", "him", "who", "which");

  private final Parties parties;
  private final Naming naming;
  private final Map<String, Party> byHead = new HashMap<>();
  private final Map<String, Party> byName = new HashMap<>();
  private Optional<Party> lastSubject = Optional.empty();
  private Optional<Party> lastSpeaker = Optional.empty();

  public PartyMemory(Parties parties, Naming naming) {
    this.parties = parties;
    this.naming = naming;
  }

  /** What is known of parties apart from this report. */
  Parties parties() {
    return parties;
  }

  /** Learns from a sentence, before its claims are read. */
  public void remember(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!token.tagged("NN")) {
        continue;
      }
      Optional<Party> named = parties.of(words(sentence, token));
      if (named.isPresent()) {
        if (parties.isActor(words(sentence, token))) {
          byHead.put(token.lemma().toLowerCase(Locale.ROOT), named.get());
        }
        naming.person(sentence, token).ifPresent(name -> byName.put(last(name), named.get()));
        sentence
            .child(token, APPOS)
            .flatMap(apposition -> naming.person(sentence, apposition))
            .ifPresent(name -> byName.put(last(name), named.get()));
      }
    }
  }

  /** Notes whom the sentence was about, for the pronouns of the next one. */
  public void spokenOf(Optional<Party> subject, Optional<Party> speaker) {
    if (subject.isPresent()) {
      lastSubject = subject;
    }
    if (speaker.isPresent()) {
      lastSpeaker = speaker;
    }
  }

  /** Whether the token stands for somebody named before: "they", "its". */
  public boolean isPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return MEANT.contains(word) || OWNERS.contains(word);
  }

  /**
   * Whom a pronoun means in its own sentence: the subject of a verb above it. An object is never
   * the subject of its own verb: who "pushed them back" pushed others.
   */
  public Optional<Token> meant(Sentence sentence, Token pronoun) {
    int at = pronoun.head();
    boolean anotherClause = pronoun.relation() != DOBJ;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.tagged("VB") && !anotherClause) {
        anotherClause = true;
      } else if (token.tagged("VB")) {
        Optional<Token> subject = sentence.child(token, NSUBJ, NSUBJPASS);
        boolean other =
            subject.isPresent()
                && !sentence.isUnder(pronoun, subject.get())
                && !isPronoun(subject.get())
                && agrees(sentence, pronoun, subject.get());
        if (other) {
          return subject;
        }
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** "their" means several or a body, "his" a person or a side, "its" no plural. */
  private boolean agrees(Sentence sentence, Token pronoun, Token noun) {
    boolean plural = noun.tag().endsWith("S");
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "they", "them", "their" -> plural || parties.of(words(sentence, noun)).isPresent();
      case "he", "him", "his", "she", "her" -> noun.tagged("NN") && !plural;
      case "it", "its" -> !plural || parties.of(words(sentence, noun)).isPresent();
      default -> true;
    };
  }

  /** The party of whoever stands at the token. */
  public Optional<Party> of(Sentence sentence, Token head) {
    if (isPronoun(head)) {
      return ownerParty(sentence, head);
    }
    Optional<Party> named = parties.of(words(sentence, head));
    if (named.isPresent()) {
      return named;
    }
    Optional<Token> owner = sentence.child(head, POSS);
    if (owner.isPresent()) {
      if (OWNERS.contains(owner.get().text().toLowerCase(Locale.ROOT))) {
        return ownerParty(sentence, owner.get());
      }
      boolean country = COUNTRIES.contains(owner.get().lemma());
      Optional<Token> whose = sentence.child(owner.get(), POSS);
      if (country && whose.isPresent()) {
        return ownerParty(sentence, whose.get());
      }
      return of(sentence, owner.get());
    }
    Optional<Party> person =
        naming.person(sentence, head).flatMap(name -> Optional.ofNullable(byName.get(last(name))));
    return person.or(() -> Optional.ofNullable(byHead.get(head.lemma().toLowerCase(Locale.ROOT))));
  }

  /** Whose "its" or "his": the subject of the clause of speech around it, else the last one. */
  private Optional<Party> ownerParty(Sentence sentence, Token pronoun) {
    return meant(sentence, pronoun)
        .flatMap(subject -> of(sentence, subject))
        .or(() -> lastSubject)
        .or(() -> lastSpeaker);
  }

  /**
   * The words of the noun phrase with its owner, title and prepositions, for the book of actors.
   */
  public static List<String> words(Sentence sentence, Token head) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.subtree(head)) {
      boolean after = token.index() > head.index();
      if (after && (token.tag().equals(",") || token.tag().startsWith("W") || token.tagged("VB"))) {
        break;
      }
      words.add(token.text());
    }
    return words;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
