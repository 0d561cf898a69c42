package org.reportedly.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.dump.DumpImport;
import org.reportedly.gazetteer.dump.ImportedLayers;
import org.reportedly.gazetteer.dump.LayerLock;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.nlp4j.Nlp4jParser;

/**
 * Measures resolving alone, on reports that are parsed before: how long the gazetteer takes to
 * open, how many mentions of places a second are resolved the first time and when warm, and how
 * much heap that takes; with an imported layer of as many rows as told, 0 for none. Prints a row of
 * the table. To be run in a process of its own, since only there the first time is the first.
 *
 * <pre>PlacesRun extraction/training/reports.jsonl 1000000 20</pre>
 */
final class PlacesRun {
  private static final double MEBIBYTE = 1 << 20;
  private static final double SECOND = 1e9;

  private PlacesRun() {}

  /**
   * Measures and prints the row.
   *
   * @param arguments a file of reports, the rows of the layer, and for how many seconds it is
   *     measured when warm
   */
  public static void main(String[] arguments) throws IOException {
    List<Document> documents = parsed(Path.of(arguments[0]));
    int rows = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("places-run");
    try {
      measure(documents, rows, folder, Duration.ofSeconds(Long.parseLong(arguments[2])));
    } finally {
      delete(folder);
    }
  }

  private static void measure(List<Document> documents, int rows, Path folder, Duration time)
      throws IOException {
    ImportedLayers layers = new ImportedLayers(folder.resolve("layers"));
    double importing = rows == 0 ? 0 : imported(rows, folder, layers);
    double before = usedMebibytes();

    Duration start = ProcessFigures.threadTime();
    PlaceResolver resolver = PlaceResolver.of(Gazetteer.withLayers(layers.files()));
    double opening = ProcessFigures.threadTime().minus(start).toNanos() / SECOND;
    double first = mentionsASecond(resolver, documents, Duration.ZERO);
    mentionsASecond(resolver, documents, time.dividedBy(2));
    double warm = mentionsASecond(resolver, documents, time);
    double heap = heapOf(resolver) - before;

    System.out.println(
        "| rows imported | s for importing | s for opening | mentions a second, first time | warm"
            + " | MiB of heap |\n| --- | --- | --- | --- | --- | --- |");
    System.out.printf(
        Locale.ROOT,
        "| %,d | %.1f | %.2f | %,.0f | %,.0f | %.0f |%n",
        rows,
        importing,
        opening,
        first,
        warm,
        heap);
  }

  /** The heap in use while what was measured is held. */
  private static double heapOf(PlaceResolver resolver) {
    try {
      return usedMebibytes();
    } finally {
      Reference.reachabilityFence(resolver);
    }
  }

  private static List<Document> parsed(Path file) {
    Parser parser = Nlp4jParser.load();
    return BenchReports.of(file).reports().stream().map(parser::parse).toList();
  }

  /** Makes a dump and imports it; the seconds that the import took. */
  private static double imported(int rows, Path folder, ImportedLayers layers) throws IOException {
    Path dump = folder.resolve("dump.txt");
    new SyntheticDump(Gazetteer.bundled()).write(dump, rows);
    try (LayerLock lock = LayerLock.take(layers.folder())) {
      long start = System.nanoTime();
      new DumpImport(List.of(Gazetteer.bundled()), (path, read, bytes, lines) -> {})
          .read(List.of(dump), layers.next(lock));
      return (System.nanoTime() - start) / SECOND;
    }
  }

  /** Resolves all documents once, and again until the thread has worked for the given time. */
  private static double mentionsASecond(
      PlaceResolver resolver, List<Document> documents, Duration time) {
    Duration start = ProcessFigures.threadTime();
    Duration worked;
    long mentions = 0;
    do {
      for (Document document : documents) {
        mentions += resolver.resolve(document).size();
      }
      worked = ProcessFigures.threadTime().minus(start);
    } while (worked.compareTo(time) < 0);
    return mentions / (worked.toNanos() / SECOND);
  }

  private static double usedMebibytes() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
