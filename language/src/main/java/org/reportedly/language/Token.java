package org.reportedly.language;

import org.reportedly.model.Span;

/**
 * A word or sign of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the report's text
 * @param text as it stands there
 * @param lemma dictionary form in lower case
 * @param tag part of speech in the Penn Treebank's tags
 * @param head index of the token that it depends on, -1 for the root
 * @param relation how it depends on its head
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, Relation relation) {
  /** Whether the tag begins with the given letters, such as {@code VB} for any verb. */
  public boolean tagged(String beginning) {
    return tag.startsWith(beginning);
  }
}
