package org.reportedly.extraction.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Which event of a sentence each of its words belongs to: the first that stands above it in the
 * tree. Words under a verb of speech, but not under what is said, belong to none.
 */
public final class Ownership {
  private static final int NONE = -1;

  private final Sentence sentence;
  private final List<Event> events;
  private final int[] owners;
  private final int[] marks;

  /**
   * @param events the events of the sentence
   * @param cues the words of speech of the sentence
   */
  public Ownership(Sentence sentence, List<Event> events, List<Token> cues) {
    this.sentence = sentence;
    this.events = List.copyOf(events);
    this.owners = new int[sentence.size()];
    this.marks = new int[sentence.size()];
    Arrays.fill(marks, NONE);
    for (Token cue : cues) {
      marks[cue.index()] = -2;
    }
    for (int i = 0; i < events.size(); i++) {
      marks[events.get(i).trigger().index()] = i;
    }
    for (int i = 0; i < events.size(); i++) {
      markClause(events.get(i), i);
    }
    for (Token token : sentence.tokens()) {
      owners[token.index()] = owner(token);
    }
  }

  /** "The toll rose to 45", "clashes took place at the port": the verb only carries the noun. */
  private void markClause(Event event, int index) {
    Token noun = event.trigger();
    boolean carried =
        switch (noun.relation()) {
          case NSUBJ, NSUBJPASS, DOBJ -> event.rule().part() == Part.NOUN;
          default -> false;
        };
    if (carried
        && noun.head() >= 0
        && marks[noun.head()] == NONE
        && sentence.token(noun.head()).tagged("VB")) {
      marks[noun.head()] = index;
    }
  }

  private int owner(Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (marks[at] != NONE) {
        return marks[at] < 0 ? NONE : marks[at];
      }
      at = sentence.token(at).head();
    }
    return NONE;
  }

  /** The event that the word belongs to. */
  public Optional<Event> ownerOf(Token token) {
    int owner = owners[token.index()];
    return owner < 0 ? Optional.empty() : Optional.of(events.get(owner));
  }

  /** Whether the word belongs to the event. */
  public boolean owns(Event event, Token token) {
    int owner = owners[token.index()];
    return owner >= 0 && events.get(owner).trigger().index() == event.trigger().index();
  }

  /** The event that stands next above the given one in the tree. */
  public Optional<Event> above(Event event) {
    return sentence.head(event.trigger()).flatMap(this::ownerOf);
  }

  /** The word of speech or the trigger that stands next above the word, or is it. */
  public Optional<Token> governor(Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (marks[at] != NONE) {
        return Optional.of(sentence.token(at));
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** The words of the event, in the order of the text. */
  public List<Token> words(Event event) {
    return sentence.tokens().stream().filter(token -> owns(event, token)).toList();
  }
}
