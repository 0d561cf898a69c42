package org.reportedly.gazetteer.dump;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.file.GazetteerFile;
import org.reportedly.gazetteer.file.GazetteerWriter;
import org.reportedly.gazetteer.knowledge.Table;
import org.reportedly.gazetteer.name.NameKeys;

/** Imports dumps into a gazetteer file that is to be laid over others. Use it once. */
public final class DumpImport {
  private static final int SHOWN_PROBLEMS = 20;
  private static final int PROGRESS_STEP = 50_000;

  private final Progress progress;
  private final AreaNamesByCode areas = new AreaNamesByCode();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> spots =
      Table.read(DumpImport.class, "spots.tsv", 2).rows().stream()
          .map(row -> row.text(0))
          .collect(Collectors.toUnmodifiableSet());
  private long places;
  private long names;
  private long leftOut;
  private long duplicates;
  private long broken;

  /** Is told from time to time how far the reading is. */
  public interface Progress {
    /**
     * Is told how much of a file is read.
     *
     * @param bytesRead of the file as it is stored, packed or not
     * @param bytes the file's size
     */
    void at(Path file, long bytesRead, long bytes, long rows);
  }

  /**
   * Prepares an import.
   *
   * @param known gazetteer files that name provinces and districts by their codes
   */
  public DumpImport(List<GazetteerFile> known, Progress progress) {
    this.progress = progress;
    known.forEach(areas::addAll);
  }

  /**
   * Reads dumps and writes them as one gazetteer file, which takes its place only when complete.
   *
   * @param dumps {@code .txt}, {@code .zip} or {@code .gz}, of places or of alternate names
   * @throws IOException with file and line if a file cannot be read to its end; nothing is changed
   *     then
   */
  public ImportReport read(List<Path> dumps, Path target) throws IOException {
    Path folder = target.toAbsolutePath().resolveSibling("").normalize();
    Files.createDirectories(folder);
    try (Partitions partitions = new Partitions(Files.createTempDirectory(folder, ".import-"))) {
      for (Path dump : dumps) {
        read(dump, partitions);
      }
      try (GazetteerWriter writer = new GazetteerWriter(target, NameKeys.load())) {
        partitions.readAll(in -> merge(in, writer));
        writer.finish();
      }
    }
    return new ImportReport(places, names, leftOut, duplicates, broken, problems);
  }

  private void read(Path dump, Partitions partitions) throws IOException {
    long size = Files.size(dump);
    long[] line = new long[1];
    try {
      DumpLines.read(
          dump,
          (text, number, bytesRead) -> {
            line[0] = number;
            if (number % PROGRESS_STEP == 0) {
              progress.at(dump, bytesRead, size, number);
            }
            deal(dump, text, number, partitions);
          });
    } catch (IOException e) {
      throw new IOException(
          dump + ", after line " + line[0] + ": cannot be read on (" + e.getMessage() + ")", e);
    }
    progress.at(dump, size, size, line[0]);
  }

  private void deal(Path dump, String text, long number, Partitions partitions) throws IOException {
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    List<String> columns = Arrays.asList(text.split("\t", -1));
    try {
      if (columns.size() == PlaceRow.COLUMNS) {
        place(PlaceRow.of(columns), partitions);
      } else if (columns.size() >= NameRow.FEWEST_COLUMNS
          && columns.size() <= NameRow.MOST_COLUMNS) {
        name(columns, partitions);
      } else {
        throw new BrokenRow("has " + columns.size() + " columns");
      }
    } catch (BrokenRow e) {
      broken++;
      if (problems.size() < SHOWN_PROBLEMS) {
        problems.add(dump.getFileName() + ", line " + number + ": " + e.getMessage());
      }
    }
  }

  private void place(PlaceRow row, Partitions partitions) throws IOException {
    boolean named =
        switch (row.featureClass()) {
          case "A", "P", "H", "T", "L" -> true;
          case "S" -> spots.contains(row.featureCode());
          default -> false;
        };
    if (!named) {
      leftOut++;
      return;
    }
    areas.learn(row);
    partitions.add(
        row.id(),
        out -> {
          out.writeBoolean(true);
          row.write(out);
        });
  }

  private void name(List<String> columns, Partitions partitions) throws IOException, BrokenRow {
    if (!NameRow.isName(columns)) {
      leftOut++;
      return;
    }
    NameRow row = NameRow.of(columns);
    names++;
    partitions.add(
        row.id(),
        out -> {
          out.writeBoolean(false);
          row.write(out);
        });
  }

  private void merge(DataInputStream in, GazetteerWriter writer) throws IOException {
    Map<Integer, PlaceRow> rows = new TreeMap<>();
    Map<Integer, List<NameRow>> otherNames = new HashMap<>();
    while (true) {
      boolean place;
      try {
        place = in.readBoolean();
      } catch (EOFException e) {
        break;
      }
      if (place) {
        PlaceRow row = PlaceRow.read(in);
        duplicates += rows.put(row.id(), row) == null ? 0 : 1;
      } else {
        NameRow row = NameRow.read(in);
        otherNames.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
      }
    }
    for (PlaceRow row : rows.values()) {
      Entries.write(row, areas, writer);
      places++;
    }
    for (List<NameRow> rowsOfPlace : otherNames.values()) {
      for (NameRow row : rowsOfPlace) {
        if (row.preferred()) {
          writer.name(row.id(), row.name(), NameQuality.MAIN);
        } else {
          Entries.writeAlternate(row.id(), row.name(), writer);
        }
      }
    }
  }
}
