package org.reportedly.actors;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words that say how a name belongs to a noun phrase. Immutable. */
final class LinkingWords {
  /** What a word does. */
  enum Use {
    /** After a hyphen, tells a side: "Russian-backed". */
    SIDE_AFTER,
    /** Before a hyphen, tells a side: "pro-Russian". */
    SIDE_BEFORE,
    /** What follows owns what goes before: "army of Rwanda". */
    BELONGS,
    /** What follows is no part of who it is: "troops in Syria". */
    STOPS,
    /** A noun phrase with this head is a place. */
    PLACE,
    /** Stands before a surname. */
    TITLE,
    /** Opens a sentence with a capital and is nobody's first name: "Meanwhile Putin". */
    OPENS,
    /** Says only that a name is that of an outlet: "news agency". */
    OUTLET
  }

  private final Map<String, Set<Use>> uses = new HashMap<>();

  LinkingWords(List<Row> rows) {
    for (Row row : rows) {
      String use = row.text(1).toUpperCase(Locale.ROOT).replace('-', '_');
      Row readable = new Row(row.file(), row.line(), List.of(row.text(0), use));
      uses.computeIfAbsent(row.text(0), word -> EnumSet.noneOf(Use.class))
          .add(readable.oneOf(Use.class, 1));
    }
  }

  boolean is(Piece piece, Use use) {
    return uses.getOrDefault(piece.key(), Set.of()).contains(use);
  }
}
