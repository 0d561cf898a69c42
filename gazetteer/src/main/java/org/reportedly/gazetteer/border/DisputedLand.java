package org.reportedly.gazetteer.border;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.knowledge.Table;

/** All disputes that we know. Immutable. */
public final class DisputedLand {
  private final Map<String, Dispute> byArea = new HashMap<>();

  private DisputedLand(Table table) {
    for (Table.Row row : table.rows()) {
      for (int column : new int[] {1, 2}) {
        String code = row.text(column);
        if (!code.matches(column == 1 ? "[A-Z]{2}" : "([A-Z]{2})?")) {
          throw row.error("no ISO 3166 alpha-2 code: " + code);
        }
      }
      Dispute dispute = new Dispute(row.text(1), row.text(2), row.text(3));
      for (String area : row.words(0)) {
        byArea.put(area, dispute);
      }
    }
  }

  /** Those of the table that is part of the program. */
  public static DisputedLand load() {
    return new DisputedLand(Table.read(DisputedLand.class, "disputed.tsv", 4));
  }

  /** What is disputed about a place, if anything: by its province, its id, or its name. */
  public Optional<Dispute> of(GazetteerEntry entry) {
    Dispute found = byArea.get(entry.province().code());
    if (found == null) {
      found = byArea.get("#" + entry.id());
    }
    if (found == null && entry.kind() != FeatureKind.TOWN) {
      found = byArea.get(entry.name());
    }
    return Optional.ofNullable(found);
  }
}
