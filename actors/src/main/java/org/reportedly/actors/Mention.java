package org.reportedly.actors;

/**
 * An actor's name among words.
 *
 * @param from index of the name's first word, from 0
 * @param to index after its last word; a possessive "'s" that is a word of its own stays outside
 * @param actor who is named
 */
public record Mention(int from, int to, Actor actor) {
  public Mention {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a mention needs a word: " + from + " to " + to);
    }
  }
}
