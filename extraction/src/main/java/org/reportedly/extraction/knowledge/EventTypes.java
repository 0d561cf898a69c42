package org.reportedly.extraction.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.EventCodes;

/** The table {@code types.tsv}: codes and roles of each event type. */
public final class EventTypes {
  private record Entry(EventCodes codes, Roles verb, Roles noun) {}

  private final Map<ClaimType, Entry> entries = new EnumMap<>(ClaimType.class);

  public EventTypes() {
    for (Table.Row row : Table.read("types.tsv", 9, 9).rows()) {
      ClaimType type =
          ClaimType.of(row.column(0))
              .orElseThrow(() -> row.error("no such type: " + row.column(0)));
      EventCodes codes =
          new EventCodes(
              code(row.column(1)).map(RootCodes::withoutMode),
              code(row.column(2)),
              code(row.column(3)),
              code(row.column(4)));
      entries.put(
          type,
          new Entry(
              codes,
              Roles.of(row.entries(5), row.entries(6)),
              Roles.of(row.entries(7), row.entries(8))));
    }
    for (ClaimType type : ClaimType.values()) {
      if (!entries.containsKey(type)) {
        throw new IllegalStateException("types.tsv lacks the type " + type.word());
      }
    }
  }

  private static Optional<String> code(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }

  /** How other schemes code events of the type. */
  public EventCodes codes(ClaimType type) {
    return entry(type).codes();
  }

  /** Where the parts of an event stand, unless its trigger says otherwise. */
  public Roles roles(ClaimType type, Part part) {
    return switch (part) {
      case VERB, ADJECTIVE -> entry(type).verb();
      case NOUN -> entry(type).noun();
    };
  }

  private Entry entry(ClaimType type) {
    return java.util.Objects.requireNonNull(entries.get(type));
  }
}
