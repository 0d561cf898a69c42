package org.reportedly.gazetteer.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated data file; lines that begin with {@code #} are comments.
 *
 * @param rows in the order of the file
 */
public record Table(List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a data file that lies beside a class.
   *
   * @param columns how many fields every row has
   * @throws IllegalStateException with file and line, if a row has another number of fields
   */
  public static Table read(Class<?> beside, String file, int columns) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + file);
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static Table parse(String file, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, i + 1, Arrays.asList(line.split("\t", -1)));
      if (row.fields().size() != columns) {
        throw row.error("has " + row.fields().size() + " columns, not " + columns);
      }
      rows.add(row);
    }
    return new Table(rows);
  }

  /**
   * A line of a data file.
   *
   * @param file its name, for errors
   * @param line its number, from 1
   * @param fields the text between the tabs
   */
  public record Row(String file, int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }

    /** The field as it stands there. */
    public String text(int column) {
      return fields.get(column);
    }

    /** The words of a field that are parted by bars; none if it is empty. */
    public List<String> words(int column) {
      String field = fields.get(column);
      return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    /** The field as a whole number. */
    public long number(int column) {
      try {
        return Long.parseLong(fields.get(column));
      } catch (NumberFormatException e) {
        throw error("has no whole number in column " + (column + 1) + ": " + fields.get(column));
      }
    }

    /** The field as a decimal number. */
    public double decimal(int column) {
      try {
        return Double.parseDouble(fields.get(column));
      } catch (NumberFormatException e) {
        throw error("has no number in column " + (column + 1) + ": " + fields.get(column));
      }
    }

    /** An error that names file and line. */
    public IllegalStateException error(String what) {
      return new IllegalStateException(file + ", line " + line + ": " + what);
    }
  }
}
