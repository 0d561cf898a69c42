package org.reportedly.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.actors.LinkingWords.Use;
import org.reportedly.actors.NameIndex.Match;

/** Finds the names in a text's pieces, the longest first where they overlap. Immutable. */
final class NameFinder {
  private final NameIndex names;
  private final LinkingWords links;

  NameFinder(NameIndex names, LinkingWords links) {
    this.names = names;
    this.links = links;
  }

  /** Names that do not overlap, in order; phrases that mean nobody are among them. */
  List<Match> in(List<Piece> text) {
    List<Match> found = new ArrayList<>();
    int free = 0;
    int i = 0;
    while (i < text.size()) {
      Optional<Match> match = names.longestAt(text, i);
      if (match.isPresent() && !isSomebodyElsesSurname(text, match.get(), free)) {
        found.add(match.get());
        i = match.get().to();
        free = i;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Whether a surname alone follows another capitalised name, as in "Melania Trump": somebody else
   * of that name.
   */
  private boolean isSomebodyElsesSurname(List<Piece> text, Match match, int free) {
    if (!(match.named() instanceof Named.Holder)
        || match.to() - match.from() > 1
        || match.from() <= free) {
      return false;
    }
    Piece before = text.get(match.from() - 1);
    boolean opensSentence = match.from() == 1 && links.is(before, Use.OPENS);
    return before.capital()
        && !before.possessive()
        && before.letters().length() > 1
        && !links.is(before, Use.TITLE)
        && !opensSentence;
  }
}
