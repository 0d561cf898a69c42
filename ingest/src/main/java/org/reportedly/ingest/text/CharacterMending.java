package org.reportedly.ingest.text;

import java.util.List;
import org.reportedly.model.Note;

/**
 * Replaces characters that no text can hold, one for one, so that all offsets stay as they came:
 * halves of surrogate pairs and NULs become the replacement character U+FFFD.
 */
public final class CharacterMending {
  /** Above this share of control characters, "text" is a program, an image or a sound. */
  private static final int CHARACTERS_PER_CONTROL = 50;

  private static final int CONTROLS_ALWAYS_FORGIVEN = 4;

  private CharacterMending() {}

  /**
   * The mended text.
   *
   * @param notes takes one note for each kind of mending
   * @throws Unreadable if there are so many control characters that this is no text
   */
  public static String mend(String text, List<Note> notes) throws Unreadable {
    int surrogates = 0;
    int nulls = 0;
    int controls = 0;
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean lone = false;
      if (here < ' ' && !Character.isWhitespace(here)) {
        controls++;
        nulls += here == 0 ? 1 : 0;
      } else if (Character.isSurrogate(here)) {
        lone = !startsPair(text, i) && !(i > 0 && startsPair(text, i - 1));
        surrogates += lone ? 1 : 0;
      }
      if (lone || here == 0) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    if (controls > CONTROLS_ALWAYS_FORGIVEN
        && (long) controls * CHARACTERS_PER_CONTROL > text.length()) {
      throw new Unreadable("this is binary data, not text", "Give its text as a .txt file.");
    }
    noteIfAny(surrogates, "halves of surrogate pairs", notes);
    noteIfAny(nulls, "NUL characters", notes);
    return mended == null ? text : mended.toString();
  }

  private static boolean startsPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static void noteIfAny(int count, String what, List<Note> notes) {
    if (count > 0) {
      notes.add(Note.of("%s replaced by \uFFFD: %d.".formatted(what, count)));
    }
  }
}
