package org.reportedly.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names, by their first piece. Immutable. */
final class NameIndex {
  /** A name and what it leads to. */
  record Entry(Alias alias, Named named) {}

  /** What stands in a text: a name from one piece to another. */
  record Match(int from, int to, Named named) {}

  private final Map<String, Entry[]> byFirstPiece;

  NameIndex(Iterable<Entry> entries) {
    Map<String, List<Entry>> lists = new HashMap<>();
    for (Entry entry : entries) {
      lists
          .computeIfAbsent(entry.alias().pieces().getFirst().key(), first -> new ArrayList<>())
          .add(entry);
    }
    byFirstPiece = HashMap.newHashMap(lists.size());
    lists.forEach((first, list) -> {
      list.sort(NameIndex::longestAndStrictestFirst);
      byFirstPiece.put(first, list.toArray(Entry[]::new));
    });
  }

  private static int longestAndStrictestFirst(Entry one, Entry other) {
    int byLength = Integer.compare(other.alias().pieces().size(), one.alias().pieces().size());
    if (byLength != 0) {
      return byLength;
    }
    int byCase = Boolean.compare(other.alias().proper(), one.alias().proper());
    return byCase != 0 ? byCase : Boolean.compare(one.alias().shared(), other.alias().shared());
  }

  /** The longest name that starts at the piece and is no common or shared one. */
  Optional<Match> longestAt(List<Piece> text, int start) {
    for (Entry entry : startingWith(text.get(start))) {
      if (!entry.alias().shared() && entry.alias().standsAt(text, start)) {
        return Optional.of(new Match(start, start + entry.alias().pieces().size(), entry.named()));
      }
    }
    return Optional.empty();
  }

  /** The name that is exactly these pieces. */
  Optional<Named> exactly(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    for (Entry entry : startingWith(pieces.getFirst())) {
      if (entry.alias().pieces().size() == pieces.size() && entry.alias().standsAt(pieces, 0)) {
        return Optional.of(entry.named());
      }
    }
    return Optional.empty();
  }

  private Entry[] startingWith(Piece first) {
    return byFirstPiece.getOrDefault(first.key(), new Entry[0]);
  }
}
