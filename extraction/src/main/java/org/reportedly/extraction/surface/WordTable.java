package org.reportedly.extraction.surface;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of tab-separated columns; lines that begin with {@code #} are comments.
 *
 * @param name the file's name, for messages
 * @param rows in the order of the file
 */
public record WordTable(String name, List<Row> rows) {
  public WordTable {
    rows = List.copyOf(rows);
  }

  /**
   * A line of the file.
   *
   * @param line its number in the file, from 1
   * @param cells as many as the file has columns
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text in the given column, from 0, without spaces around it. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** The column's alternatives, which the file separates by a bar. */
    public List<String> list(int column) {
      List<String> found = new ArrayList<>();
      for (String part : cells.get(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
      return found;
    }

    /** An error that tells the reader of the data file where to look. */
    public IllegalStateException error(String problem) {
      return new IllegalStateException(file + ":" + line + ": " + problem);
    }
  }

  /**
   * Reads a file that lies beside a class.
   *
   * @param columns how many cells every row must have
   * @throws IllegalStateException naming file and line if a row has more or fewer cells
   */
  public static WordTable read(Class<?> owner, String file, int columns) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + ": no such data file beside " + owner.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return parse(file, reader.lines().toList(), columns);
    } catch (IOException problem) {
      throw new UncheckedIOException(file, problem);
    }
  }

  /** Reads the lines of a file; see {@link #read}. */
  public static WordTable parse(String file, List<String> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      Row row = new Row(file, i + 1, cells);
      if (cells.size() != columns) {
        throw row.error("expected " + columns + " columns, found " + cells.size());
      }
      rows.add(row);
    }
    return new WordTable(file, rows);
  }
}
