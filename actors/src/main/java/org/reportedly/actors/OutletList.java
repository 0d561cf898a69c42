package org.reportedly.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.actors.LinkingWords.Use;

/** Finds an outlet by any way that its name is written. Immutable. */
final class OutletList {
  private final NameIndex names;
  private final Map<String, Outlet> byName;
  private final LinkingWords links;

  OutletList(NameIndex names, Map<String, Outlet> byName, LinkingWords links) {
    this.names = names;
    this.byName = Map.copyOf(byName);
    this.links = links;
  }

  /**
   * The outlet of the name: as it is, or without words such as "news agency" at its ends, or as the
   * only known name inside ("Russian state agency TASS").
   */
  Optional<Outlet> named(String name) {
    List<Piece> pieces = Alias.withoutArticle(Pieces.of(name));
    return names
        .exactly(pieces)
        .or(() -> names.exactly(Alias.withoutArticle(trimmed(pieces))))
        .or(() -> inside(pieces))
        .map(named -> byName.get(named.on(Optional.empty()).name()));
  }

  private List<Piece> trimmed(List<Piece> pieces) {
    int from = 0;
    int to = pieces.size();
    while (to - from > 1 && links.is(pieces.get(to - 1), Use.OUTLET)) {
      to--;
    }
    while (to - from > 1 && links.is(pieces.get(from), Use.OUTLET)) {
      from++;
    }
    return pieces.subList(from, to);
  }

  private Optional<Named> inside(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Optional<NameIndex.Match> match = names.longestAt(pieces, i);
      if (match.isPresent()) {
        return match.map(NameIndex.Match::named);
      }
    }
    return Optional.empty();
  }
}
