package org.reportedly.actors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tab-separated files of the book: UTF-8, comments after {@code #}, one row a line. */
enum Table {
  COUNTRIES("countries.tsv", 7),
  GROUPS("groups.tsv", 5),
  ORGANISATIONS("organisations.tsv", 4),
  NAMED_BODIES("named-bodies.tsv", 4),
  BODIES("bodies.tsv", 3),
  OUTLETS("outlets.tsv", 6),
  OFFICE_HOLDERS("office-holders.tsv", 6),
  NOT_ACTORS("not-actors.tsv", 1),
  LINKING_WORDS("linking-words.tsv", 2);

  /** No file of names is larger by honest means; a larger one would only fill the memory. */
  private static final long LARGEST_FILE_IN_BYTES = 32L << 20;

  private final String fileName;
  private final int columns;

  Table(String fileName, int columns) {
    this.fileName = fileName;
    this.columns = columns;
  }

  /** The table that a file belongs to, by the end of its name: {@code kivu-groups.tsv}. */
  static Table of(Path file) {
    String name = String.valueOf(file.getFileName());
    return Stream.of(values())
        .filter(table -> name.equals(table.fileName) || name.endsWith("-" + table.fileName))
        .max((one, other) -> Integer.compare(one.fileName.length(), other.fileName.length()))
        .orElseThrow(() ->
            new IllegalArgumentException(
                name + " must end in one of " + Arrays.toString(fileNames())));
  }

  private static String[] fileNames() {
    return Stream.of(values()).map(table -> table.fileName).toArray(String[]::new);
  }

  /** The rows that come with the book. */
  List<Row> bundled() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Table.class.getResourceAsStream(fileName), fileName)) {
      return rows(fileName, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    }
  }

  /** The rows of an analyst's file. */
  List<Row> rows(Path file) throws IOException {
    String name = file.toString();
    if (Files.size(file) > LARGEST_FILE_IN_BYTES) {
      throw new IOException(name + " is larger than " + LARGEST_FILE_IN_BYTES + " bytes");
    }
    try {
      return rows(name, Files.readString(file).lines());
    } catch (CharacterCodingException malformed) {
      throw new ActorDataException(name, "is not UTF-8", malformed);
    }
  }

  private List<Row> rows(String name, Stream<String> lines) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) lines::iterator) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        rows.add(row(name, number, text));
      }
    }
    return rows;
  }

  private Row row(String name, int number, String text) {
    List<String> cells = new ArrayList<>(columns);
    for (String cell : text.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() != columns) {
      throw new ActorDataException(
          name, number, "has " + cells.size() + " columns, not " + columns);
    }
    return new Row(name, number, List.copyOf(cells));
  }
}
