package org.reportedly.actors;

import java.util.List;
import java.util.Optional;

/**
 * One way to spell a name.
 *
 * @param pieces the name taken apart, without "the" in front; at least one
 * @param proper whether the name has a capital letter, so that "us" is no country
 * @param shared whether the name is too common or too shared to be found in running text
 */
record Alias(List<Piece> pieces, boolean proper, boolean shared) {
  private static final String MARK = "?";
  private static final int SHORT = 3;

  /** The alias of a data file's cell; empty if it has no letter. */
  static Optional<Alias> parse(String cell) {
    boolean shared = cell.endsWith(MARK);
    List<Piece> pieces = withoutArticle(Pieces.of(withoutMark(cell)));
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alias(List.copyOf(pieces), anyCapital(pieces), shared));
  }

  /** The name itself, without the mark of those that are shared. */
  static String withoutMark(String cell) {
    return cell.endsWith(MARK) ? cell.substring(0, cell.length() - MARK.length()) : cell;
  }

  static List<Piece> withoutArticle(List<Piece> pieces) {
    boolean article = pieces.size() > 1 && pieces.getFirst().key().equals("the");
    return article ? pieces.subList(1, pieces.size()) : pieces;
  }

  private static boolean anyCapital(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.anyCapital()) {
        return true;
      }
    }
    return false;
  }

  /** What aliases that mean the same words have in common. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (Piece piece : pieces) {
      key.append(piece.key()).append(' ');
    }
    return key.append(proper ? "(name)" : "(common noun)").toString();
  }

  /**
   * Whether the alias stands in the text from the given piece on. What is a capital in the alias
   * must be one in the text, and acronyms of up to three letters must be spelled alike: "WHO" is
   * not "Who".
   */
  boolean standsAt(List<Piece> text, int start) {
    if (start + pieces.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece mine = pieces.get(i);
      Piece theirs = text.get(start + i);
      if (!mine.key().equals(theirs.key())
          || (mine.capital() && !theirs.anyCapital())
          || (isShortAcronym(mine) && !mine.letters().equals(theirs.letters()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortAcronym(Piece piece) {
    return piece.letters().length() <= SHORT && piece.capitals() >= 2;
  }
}
