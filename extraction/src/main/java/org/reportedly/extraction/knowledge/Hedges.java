package org.reportedly.extraction.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.Stance;

/** The table {@code hedges.tsv}: words beside a verb that change how surely it is said. */
public final class Hedges {
  private record Entry(Stance stance, TableRow row) {}

  private final Map<String, Entry> entries = new HashMap<>();

  public Hedges() {
    for (Table.Row row : Table.read("hedges.tsv", 2, 2).rows()) {
      Stance stance =
          Stance.of(row.column(1)).orElseThrow(() -> row.error("no stance: " + row.column(1)));
      entries.put(row.column(0), new Entry(stance, row.reference()));
    }
  }

  /** The stance that a word gives to what it stands beside. */
  public Optional<Stance> of(String lemma) {
    return Optional.ofNullable(entries.get(lemma)).map(Entry::stance);
  }

  /** The row of the table that knows the word. */
  public Optional<TableRow> row(String lemma) {
    return Optional.ofNullable(entries.get(lemma)).map(Entry::row);
  }
}
