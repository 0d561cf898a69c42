package org.reportedly.gazetteer.dump;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code alternateNamesV2.txt}, as far as we use its columns.
 *
 * @param id GeoNames' id of the place
 * @param name the other name
 * @param preferred whether it is the usual name in English
 */
record NameRow(int id, String name, boolean preferred) {
  static final int FEWEST_COLUMNS = 4;
  static final int MOST_COLUMNS = 10;

  /** What stands in the column of languages where the name is none. */
  private static final Set<String> NO_LANGUAGES =
      Set.of("link", "wkdt", "post", "iata", "icao", "faac", "unlc", "tcid", "phon", "piny");

  static NameRow of(List<String> columns) throws BrokenRow {
    int id = Fields.id(columns.get(1));
    String name = columns.get(3).strip();
    Fields.checkName(name);
    boolean preferred =
        columns.get(2).equals("en") && columns.size() > 4 && columns.get(4).equals("1");
    return new NameRow(id, name, preferred);
  }

  /** Whether the columns are those of another name, and no rest of a place's row. */
  static boolean isNameRow(List<String> columns) {
    return columns.size() >= FEWEST_COLUMNS
        && columns.size() <= MOST_COLUMNS
        && !columns.get(1).isEmpty()
        && columns.get(1).chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  static boolean isName(List<String> columns) {
    return !NO_LANGUAGES.contains(columns.get(2));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(id);
    out.writeUTF(name);
    out.writeBoolean(preferred);
  }

  static NameRow read(DataInput in) throws IOException {
    return new NameRow(in.readInt(), in.readUTF(), in.readBoolean());
  }
}
