package org.reportedly.export.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tables of knowledge that lie beside the classes: tabs between cells, # for comments.
 */
public final class DataTable {
  private DataTable() {}

  /**
   * The rows of a table.
   *
   * @param beside a class in the package that the file belongs to
   * @param file the file's name
   * @param cells how many cells each row has
   */
  public static List<List<String>> rows(Class<?> beside, String file, int cells) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program file lacks " + file);
      }
      return rows(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, cells);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<List<String>> rows(BufferedReader lines, String file, int cells)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
          throw new IllegalStateException(
              "%s:%d has %d cells instead of %d".formatted(file, number, row.size(), cells));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The words of a cell that holds several. */
  public static List<String> words(String cell) {
    return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
  }
}
