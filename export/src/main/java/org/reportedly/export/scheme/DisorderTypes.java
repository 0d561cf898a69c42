package org.reportedly.export.scheme;

import java.util.List;
import java.util.Optional;
import org.reportedly.export.table.DataTable;

/** ACLED's disorder types, found by event type. Immutable. */
final class DisorderTypes {
  private static final String ALL_OTHERS = "*";

  private final List<List<String>> rows =
      DataTable.rows(DisorderTypes.class, "disorder-types.tsv", 3);

  /** The disorder type; the first row that fits counts. */
  Optional<String> of(String eventType, String subEventType) {
    return rows.stream()
        .filter(row -> row.get(0).equals(eventType))
        .filter(row ->
            row.get(1).equals(ALL_OTHERS) || DataTable.words(row.get(1)).contains(subEventType))
        .map(row -> row.get(2))
        .findFirst();
  }
}
