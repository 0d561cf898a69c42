package org.reportedly.language.nlp4j.decode;

import java.util.List;

/**
 * One step of the parser.
 *
 * @param arc which of the two words becomes the head of the other, if any
 * @param move what becomes of the stack
 * @param label of the arc; empty without one
 */
record Transition(Arc arc, Move move, String label) {
  /** Where the arc's head stands. */
  enum Arc {
    /** The next word of the input is the head of the top of the stack. */
    LEFT,
    /** The top of the stack is the head of the next word of the input. */
    RIGHT,
    NONE
  }

  /** The change of the stack. */
  enum Move {
    SHIFT,
    REDUCE,
    /** The top of the stack is laid aside until the next shift. */
    PASS
  }

  /** Reads a transition such as {@code L_R_nsubj}: arc, move, label. */
  static Transition of(String notation) {
    int first = notation.indexOf('_');
    int last = notation.lastIndexOf('_');
    Arc arc =
        switch (notation.substring(0, first)) {
          case "L" -> Arc.LEFT;
          case "R" -> Arc.RIGHT;
          default -> Arc.NONE;
        };
    Move move =
        switch (notation.substring(first + 1, last)) {
          case "S" -> Move.SHIFT;
          case "R" -> Move.REDUCE;
          default -> Move.PASS;
        };
    return new Transition(arc, move, notation.substring(last + 1));
  }

  static List<Transition> all(List<String> notations) {
    return notations.stream().map(Transition::of).toList();
  }
}
