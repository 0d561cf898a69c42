package org.reportedly.extraction.knowledge;

/**
 * What must hold in a clause for a trigger to have its sense.
 *
 * @see Triggers
 */
public sealed interface Condition {
  /** The clause is a passive. */
  record Passive() implements Condition {}

  /** The clause is no passive. */
  record Active() implements Condition {}

  /** The clause says that something is not so, and that is what happened: "may not leave". */
  record Negated() implements Condition {}

  /**
   * What stands at the position is, or is not, of the class.
   *
   * @param position where to look
   * @param wordClass a class of {@link WordClasses}, or a word
   * @param wanted whether it must be of the class, or must not
   */
  record OfClass(Position position, String wordClass, boolean wanted) implements Condition {}

  /**
   * The condition that a table writes as {@code passive}, {@code negated}, {@code object:place},
   * {@code of!:people}.
   */
  static Condition of(String text) {
    if (text.equals("passive")) {
      return new Passive();
    }
    if (text.equals("active")) {
      return new Active();
    }
    if (text.equals("negated")) {
      return new Negated();
    }
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException("no condition: " + text);
    }
    boolean wanted = text.charAt(colon - 1) != '!';
    String position = text.substring(0, wanted ? colon : colon - 1);
    return new OfClass(Position.of(position), text.substring(colon + 1), wanted);
  }
}
