package org.reportedly.extraction.knowledge;

/**
 * A row of a table of the program, by which explanations name a rule.
 *
 * @param table the file's name, such as {@code hedges.tsv}
 * @param line in the file, from 1
 */
public record TableRow(String table, int line) {
  public TableRow {
    if (table.isBlank() || line < 1) {
      throw new IllegalArgumentException("no row of a table: " + table + ":" + line);
    }
  }

  @Override
  public String toString() {
    return table + ":" + line;
  }
}
