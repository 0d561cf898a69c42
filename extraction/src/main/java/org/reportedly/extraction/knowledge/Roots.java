package org.reportedly.extraction.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table {@code roots.tsv}: how events are coded that did not happen, or not yet. */
public final class Roots {
  private record Entry(
      Optional<RootCodes> announced, Optional<RootCodes> demanded, Optional<RootCodes> refused) {}

  private static final String NO_ROOT = "-";

  private final Map<String, Entry> entries = new HashMap<>();

  public Roots() {
    for (Table.Row row : Table.read("roots.tsv", 4, 4).rows()) {
      entries.put(
          row.column(0),
          new Entry(RootCodes.of(row, 1), RootCodes.of(row, 2), RootCodes.of(row, 3)));
    }
  }

  /**
   * The codes of an event that has come so far; empty where it keeps those that it has when it
   * happens.
   *
   * @param plover the event's own PLOVER code; empty where PLOVER has none
   */
  public Optional<RootCodes> of(Optional<String> plover, Standing standing) {
    String root = plover.map(code -> code.split("/", 2)[0]).orElse(NO_ROOT);
    Entry entry = entries.get(root);
    if (entry == null) {
      throw new IllegalStateException("roots.tsv lacks the root " + root);
    }
    return switch (standing) {
      case HAPPENED -> Optional.empty();
      case ANNOUNCED -> entry.announced();
      case DEMANDED -> entry.demanded();
      case REFUSED -> entry.refused();
    };
  }
}
