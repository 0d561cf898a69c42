package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs some clues apart for events that tell a place, for those of a paragraph that does, and for
 * those that stand where none is told: the same clue does not mean the same in all of them.
 */
final class StateClues {
  private static final String LAST_EVENT = "last event";
  private static final String NONE = "none";

  private final String state;
  private final String kind;

  StateClues(Told told, boolean here, boolean inParagraph) {
    this.state = here ? "told here" : inParagraph ? "told before" : "untold";
    this.kind = EventKind.of(told.type()).word();
  }

  /** The clues, and those that are weighed apart once more with the state. */
  List<String> with(List<String> clues) {
    List<String> all = new ArrayList<>(clues);
    for (String clue : clues) {
      boolean last = clue.startsWith(LAST_EVENT);
      if (last || clue.startsWith(NONE)) {
        all.add(state + ": " + clue);
      }
      if (last) {
        all.add(kind + ": " + clue);
      }
    }
    return all;
  }
}
