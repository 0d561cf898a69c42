package org.reportedly.fusion.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Reads a tab-separated file of this package: UTF-8, comments after {@code #}, one row a line. */
final class DataFile {
  private DataFile() {}

  /**
   * @param file for messages
   * @param number counted from 1
   * @param cells as many as the file has columns
   */
  record Row(String file, int number, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    DataFileException wrong(String problem) {
      return new DataFileException(file, number, problem);
    }
  }

  static List<Row> rows(String file, int columns) {
    return rows(file, columns, content(file));
  }

  private static String content(String file) {
    try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Changes with any row of the files, but not with their comments. */
  static String contentHash(Map<String, Integer> columnsOfFiles) {
    CRC32 sum = new CRC32();
    new TreeMap<>(columnsOfFiles)
        .forEach((file, columns) ->
            rows(file, columns)
                .forEach(row ->
                    sum.update(
                        (String.join("\t", row.cells()) + "\n").getBytes(StandardCharsets.UTF_8))));
    return Long.toHexString(sum.getValue());
  }

  static List<Row> rows(String file, int columns, String content) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
          throw new DataFileException(
              file, number, "has " + cells.size() + " columns, not " + columns);
        }
        rows.add(new Row(file, number, cells));
      }
    }
    return rows;
  }
}
