package org.reportedly.export.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.export.table.DataTable;

/** Numbers and regions of countries. Immutable. */
final class Countries {
  /**
   * What schemes say of a country.
   *
   * @param number in ISO 3166-1; 0 where it has none
   * @param region as ACLED groups countries
   */
  record Entry(int number, String region) {}

  private final Map<String, Entry> byCode = new HashMap<>();

  Countries() {
    for (List<String> row : DataTable.rows(Countries.class, "countries.tsv", 3)) {
      byCode.put(row.get(0), new Entry(Integer.parseInt(row.get(1)), row.get(2)));
    }
  }

  /** The country with the alpha-2 code. */
  Optional<Entry> of(String alpha2) {
    return Optional.ofNullable(byCode.get(alpha2));
  }
}
