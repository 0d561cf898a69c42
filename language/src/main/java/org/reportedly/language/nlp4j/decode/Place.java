package org.reportedly.language.nlp4j.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place around the state of a decoder where a word may stand.
 *
 * @param origin where to start: {@code i} the tagged word or the top of the stack, {@code j} the
 *     next word of the input, {@code k} places in the stack
 * @param offset how many words, or places of the stack, away from there
 * @param kin which relative of the word found there is meant
 */
record Place(char origin, int offset, Kin kin) {
  private static final Pattern NOTATION = Pattern.compile("([ijk])([+-]?\\d+)?(?:_(\\w+))?");

  /** What a decoder shows of its state. */
  interface View {
    /** The word that stands so far from an origin, if any does. */
    @Nullable Word at(char origin, int offset);
  }

  /** Reads a place such as {@code i}, {@code j-1} or {@code i_lmd}. */
  static Place of(String notation) {
    Matcher parts = NOTATION.matcher(notation);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no place is written " + notation);
    }
    String offset = parts.group(2);
    String kin = parts.group(3);
    return new Place(
        notation.charAt(0),
        offset == null ? 0 : Integer.parseInt(offset),
        Kin.of(kin == null ? "" : kin));
  }

  @Nullable Word in(View view) {
    Word word = view.at(origin, offset);
    return word == null ? null : kin.of(word);
  }
}
