package org.reportedly.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.gazetteer.file.GazetteerFile;
import org.reportedly.gazetteer.file.GazetteerWriter;
import org.reportedly.gazetteer.knowledge.Table;
import org.reportedly.gazetteer.name.NameKeys;

/** Imports dumps into a gazetteer file that is to be laid over others. Use it once. */
public final class DumpImport {
  private static final int PROGRESS_STEP = 50_000;

  private final Progress progress;
  private final AreaNamesByCode areas = new AreaNamesByCode();
  private final Findings findings = new Findings();
  private final Set<String> spots =
      Table.read(DumpImport.class, "spots.tsv", 2).rows().stream()
          .map(row -> row.text(0))
          .collect(Collectors.toUnmodifiableSet());
  private boolean anyRow;

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
   * Broken rows, and files that cannot be read to their end, are left out and told of.
   *
   * @param dumps {@code .txt}, {@code .zip} or {@code .gz}, of places or of alternate names
   * @param target is not written where the dumps hold nothing
   * @throws LayerNotWritten if there is no room or no right to write; nothing is changed then
   */
  public ImportReport read(List<Path> dumps, Path target) throws LayerNotWritten {
    Path folder = target.toAbsolutePath().resolveSibling("").normalize();
    try {
      Files.createDirectories(folder);
      try (Partitions partitions = new Partitions(Files.createTempDirectory(folder, ".import-"))) {
        for (Path dump : dumps) {
          read(dump, partitions);
        }
        if (findings.isAnyRead()) {
          write(partitions, target);
        }
      }
    } catch (LayerNotWritten e) {
      throw e;
    } catch (IOException e) {
      throw new LayerNotWritten(folder, e);
    }
    return findings.report();
  }

  private void write(Partitions partitions, Path target) throws IOException {
    try (GazetteerWriter writer = new GazetteerWriter(target, NameKeys.load())) {
      PartitionMerge merge = new PartitionMerge(areas, findings, writer);
      partitions.readAll(merge::add);
      if (!findings.report().isEmpty()) {
        writer.finish();
      }
    }
  }

  private void read(Path dump, Partitions partitions) throws LayerNotWritten {
    int file = findings.file(String.valueOf(dump.getFileName()));
    long[] line = new long[1];
    anyRow = false;
    try {
      long size = Files.size(dump);
      DumpLines.read(
          dump,
          new DumpLines.Sink() {
            @Override
            public void line(String text, long number, long bytesRead) throws LayerNotWritten {
              line[0] = number;
              if (number % PROGRESS_STEP == 0) {
                progress.at(dump, bytesRead, size, number);
              }
              deal(file, text, number, partitions);
            }

            @Override
            public void broken(String problem, long number) {
              line[0] = number;
              anyRow = true;
              findings.broken(file, number, problem);
            }
          });
      progress.at(dump, size, size, line[0]);
    } catch (LayerNotWritten e) {
      throw e;
    } catch (IOException e) {
      String where =
          line[0] > 0 ? ", after line " + line[0] + ": cannot be read on" : ": cannot be read";
      findings.unread(file, where + " (" + e.getMessage() + ")");
      return;
    }
    if (!anyRow) {
      findings.unread(file, ": holds no row");
    }
  }

  private void deal(int file, String text, long line, Partitions partitions)
      throws LayerNotWritten {
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    anyRow = true;
    List<String> columns = Arrays.asList(text.split("\t", -1));
    try {
      if (columns.size() == PlaceRow.COLUMNS) {
        place(PlaceRow.of(columns), file, line, partitions);
      } else if (NameRow.isNameRow(columns)) {
        name(columns, file, partitions);
      } else {
        throw new BrokenRow(
            "%d column%s; a place has %d, another name of one has %d to %d"
                .formatted(
                    columns.size(),
                    columns.size() == 1 ? "" : "s",
                    PlaceRow.COLUMNS,
                    NameRow.FEWEST_COLUMNS,
                    NameRow.MOST_COLUMNS));
      }
    } catch (BrokenRow e) {
      findings.broken(file, line, String.valueOf(e.getMessage()));
    }
  }

  private void place(PlaceRow row, int file, long line, Partitions partitions)
      throws LayerNotWritten {
    boolean named =
        switch (row.featureClass()) {
          case "A", "P", "H", "T", "L" -> true;
          case "S" -> spots.contains(row.featureCode());
          default -> false;
        };
    if (!named) {
      findings.leftOut();
      return;
    }
    areas.learn(row);
    partitions.add(
        row.id(),
        out -> {
          out.writeInt(file);
          out.writeBoolean(true);
          out.writeLong(line);
          row.write(out);
        });
  }

  private void name(List<String> columns, int file, Partitions partitions)
      throws LayerNotWritten, BrokenRow {
    if (!NameRow.isName(columns)) {
      findings.leftOut();
      return;
    }
    NameRow row = NameRow.of(columns);
    partitions.add(
        row.id(),
        out -> {
          out.writeInt(file);
          out.writeBoolean(false);
          row.write(out);
        });
  }
}
