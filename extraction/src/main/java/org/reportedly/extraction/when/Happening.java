package org.reportedly.extraction.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.Tense;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * An event, as far as it says something of when.
 *
 * @param type what happened
 * @param stance of whoever says so
 * @param sentence that tells it
 * @param index of the sentence in the document
 * @param words that tell of the event itself, the first of them its head
 * @param ownership which words of the sentence belong to the event
 * @param group the event's triggers; empty where somebody only judges or asks for something
 * @param cue the word of speech under which it stands; empty where nobody speaks
 */
public record Happening(
    ClaimType type,
    Stance stance,
    Sentence sentence,
    int index,
    List<Token> words,
    Ownership ownership,
    Optional<EventGroup> group,
    Optional<Token> cue) {
  private static final Set<String> ORDERING =
      Set.of(
          "earlier",
          "later",
          "then",
          "still",
          "already",
          "now",
          "again",
          "before",
          "once",
          "early",
          "afterwards",
          "meanwhile",
          "so",
          "just",
          "previously",
          "ago",
          "when",
          "also",
          "yet");

  public Happening {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an event is told by words");
    }
    words = List.copyOf(words);
  }

  /** The word that tells of the event first. */
  Token head() {
    return words.getFirst();
  }

  boolean owns(Token token) {
    return group
        .map(found -> found.members().stream().anyMatch(event -> ownership.owns(event, token)))
        .orElse(false);
  }

  /** Whether the word stands under the event, but belongs to another one below it. */
  boolean isBelow(Token token) {
    return ownership.ownerOf(token).isPresent()
        && words.stream().anyMatch(word -> sentence.isUnder(token, word));
  }

  /** Whether the word belongs to an event that this one is told within. */
  boolean isAbove(Token token) {
    return group.isPresent()
        && ownership
            .ownerOf(token)
            .filter(owner -> sentence.isUnder(head(), owner.trigger()))
            .isPresent();
  }

  /** Whether the word belongs to the word of speech rather than to what is said. */
  boolean isOfSpeech(Token token) {
    return ownership
        .governor(token)
        .filter(above -> cue.filter(word -> word.index() == above.index()).isPresent())
        .isPresent();
  }

  boolean isTold(Part part) {
    return group.map(found -> found.first().rule().part() == part).orElse(false);
  }

  /** The tense of the event's verb; for a noun that of the clause around it. */
  Tense tense() {
    if (isTold(Part.VERB)) {
      return new Clause(sentence, head()).tense();
    }
    return group.isEmpty() ? Tense.NONE : tenseAbove(head());
  }

  /** Whether it is told as over before what else is told: "had been shelled". */
  boolean isLongPast() {
    return sentence.children(head(), Relation.AUX).stream()
        .anyMatch(aux -> aux.text().equalsIgnoreCase("had"));
  }

  /** Words beside the event that put it before or after others: "earlier", "still". */
  List<String> adverbs() {
    return words.stream()
        .flatMap(word -> sentence.children(word, Relation.ADVMOD).stream())
        .map(Token::lemma)
        .filter(ORDERING::contains)
        .distinct()
        .toList();
  }

  /** The tense of the word of speech. */
  Tense tenseOfSpeech() {
    return cue.map(this::tenseFrom).orElse(Tense.NONE);
  }

  private Tense tenseFrom(Token word) {
    return word.tagged("VB") ? new Clause(sentence, word).tense() : tenseAbove(word);
  }

  private Tense tenseAbove(Token word) {
    int at = word.head();
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.tagged("VB")) {
        return new Clause(sentence, token).tense();
      }
      at = token.head();
    }
    return Tense.NONE;
  }
}
