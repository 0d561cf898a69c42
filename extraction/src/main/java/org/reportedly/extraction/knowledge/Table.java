package org.reportedly.extraction.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of the program file: UTF-8, a line a row, columns parted by tabs, {@code #} for comments.
 */
final class Table {
  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param fewestColumns rows with fewer are an error; empty columns at a row's end may be left out
   *     up to {@code mostColumns}
   */
  static Table read(String name, int fewestColumns, int mostColumns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : content(name).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < fewestColumns || columns.length > mostColumns) {
        throw new IllegalStateException(
            name
                + ", line "
                + number
                + ": "
                + columns.length
                + " columns, not "
                + fewestColumns
                + " to "
                + mostColumns);
      }
      rows.add(
          new Row(name, number, List.of(Arrays.copyOf(filled(columns, mostColumns), mostColumns))));
    }
    return new Table(name, List.copyOf(rows));
  }

  private static String[] filled(String[] columns, int count) {
    String[] all = new String[count];
    for (int i = 0; i < count; i++) {
      all[i] = i < columns.length ? columns[i].strip() : "";
    }
    return all;
  }

  private static String content(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program file lacks the table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  /** A row with its place, for messages. */
  record Row(String table, int line, List<String> columns) {
    String column(int index) {
      return columns.get(index);
    }

    /** The entries of a column that holds several, parted by commas; none for {@code -}. */
    List<String> entries(int index) {
      String column = columns.get(index);
      if (column.isEmpty() || column.equals("-")) {
        return List.of();
      }
      return Arrays.stream(column.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The row's name, for explanations. */
    TableRow reference() {
      return new TableRow(table, line);
    }

    IllegalStateException error(String message) {
      return new IllegalStateException(table + ", line " + line + ": " + message);
    }
  }
}
