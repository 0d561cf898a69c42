package org.reportedly.extraction.place;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * What is told of one event, as far as it says something of where.
 *
 * @param type what happened
 * @param stance how surely it is told
 * @param sentence that tells it
 * @param index of the sentence in the document
 * @param words that tell of the event itself, the first of them its head
 * @param ownership which words of the sentence belong to the event
 * @param group the event's triggers; empty where somebody only judges or asks for something
 * @param actors ISO 3166 alpha-2 codes of the countries on whose side those are who do it
 * @param targets those of the sides of those to whom it is done
 * @param speakers those of the sides of those who say so
 */
public record Told(
    ClaimType type,
    Stance stance,
    Sentence sentence,
    int index,
    List<Token> words,
    Ownership ownership,
    Optional<EventGroup> group,
    List<String> actors,
    List<String> targets,
    List<String> speakers) {
  public Told {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an event is told by words");
    }
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    speakers = List.copyOf(speakers);
  }

  /** The word that tells of the event first. */
  Token head() {
    return words.getFirst();
  }

  /** Whether the word belongs to the event. */
  boolean owns(Token token) {
    return group
        .map(found -> found.members().stream().anyMatch(event -> ownership.owns(event, token)))
        .orElseGet(() -> sentence.isUnder(token, head()) && ownership.ownerOf(token).isEmpty());
  }

  /** Whether the word belongs to another event of the sentence. */
  boolean belongsElsewhere(Token token) {
    return !owns(token) && ownership.ownerOf(token).isPresent();
  }

  /** Whether the word stands under one of the event's words. */
  boolean isBelow(Token token) {
    return words.stream().anyMatch(word -> sentence.isUnder(token, word));
  }

  /** How many words lie between the given one and the nearest that tells of the event. */
  int distance(Token token) {
    return words.stream().mapToInt(word -> Math.abs(word.index() - token.index())).min().orElse(0);
  }
}
