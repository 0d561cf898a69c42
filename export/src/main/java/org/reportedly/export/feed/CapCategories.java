package org.reportedly.export.feed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reportedly.export.table.DataTable;
import org.reportedly.model.ClaimType;

/** Which category of the Common Alerting Protocol a type belongs to. Immutable. */
final class CapCategories {
  static final CapCategories BUNDLED = new CapCategories();

  private final Map<ClaimType, String> categories = new EnumMap<>(ClaimType.class);

  private CapCategories() {
    for (List<String> row : DataTable.rows(CapCategories.class, "cap-categories.tsv", 2)) {
      for (String word : DataTable.words(row.getLast())) {
        categories.put(ClaimType.of(word).orElseThrow(), row.getFirst());
      }
    }
  }

  String of(ClaimType type) {
    return categories.getOrDefault(type, "Other");
  }
}
