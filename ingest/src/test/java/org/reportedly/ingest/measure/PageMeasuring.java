package org.reportedly.ingest.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.reportedly.ingest.page.Page;
import org.reportedly.ingest.page.PageReader;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;
import org.reportedly.ingest.time.WrittenDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of web pages on a {@code .tar.gz} of folders with {@code source.html},
 * {@code expected.html} and {@code expected-metadata.json}. Prints the worst pages, then the means.
 */
public final class PageMeasuring {
  private record Measured(
      String name, SharedSequences text, String title, Optional<Boolean> date, String dates) {}

  private PageMeasuring() {}

  /** Takes the archive's path. */
  public static void main(String[] arguments) throws IOException, Unreadable {
    Map<String, byte[]> files = TarArchive.read(Path.of(arguments[0]));
    PageReader reader = new PageReader();
    List<Measured> all = new ArrayList<>();
    long start = System.nanoTime();
    for (String name : files.keySet()) {
      if (name.endsWith("/source.html")) {
        String folder = name.substring(0, name.length() - "source.html".length());
        all.add(measure(reader, folder, files));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    all.stream()
        .sorted(Comparator.comparingDouble(page -> page.text().f1()))
        .limit(25)
        .forEach(page ->
            System.out.printf(
                Locale.ROOT,
                "%.3f  P %.3f R %.3f  %s%n",
                page.text().f1(),
                page.text().precision(),
                page.text().recall(),
                page.name()));
    all.stream()
        .filter(page -> page.date().equals(Optional.of(false)))
        .forEach(page -> System.out.println("date   " + page.name() + page.dates()));
    all.stream()
        .filter(page -> !page.title().isEmpty())
        .forEach(page -> System.out.println("title  " + page.name() + page.title()));
    System.out.printf(
        Locale.ROOT,
        "%d pages: mean F1 %.4f, precision %.4f, recall %.4f; titles %d; dates %d of %d; %.1f s%n",
        all.size(),
        all.stream().mapToDouble(page -> page.text().f1()).average().orElse(0),
        all.stream().mapToDouble(page -> page.text().precision()).average().orElse(0),
        all.stream().mapToDouble(page -> page.text().recall()).average().orElse(0),
        all.stream().filter(page -> page.title().isEmpty()).count(),
        all.stream().filter(page -> page.date().equals(Optional.of(true))).count(),
        all.stream().filter(page -> page.date().isPresent()).count(),
        seconds);
  }

  private static Measured measure(PageReader reader, String folder, Map<String, byte[]> files)
      throws Unreadable {
    Page page = reader.read(text(files, folder + "source.html"), Optional.empty());
    String expected = Jsoup.parse(text(files, folder + "expected.html")).text();
    JsonNode metadata = new JsonMapper().readTree(text(files, folder + "expected-metadata.json"));
    String title = metadata.path("title").asString("");
    Optional<String> time =
        Optional.ofNullable(metadata.get("publishedTime"))
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue);
    Optional<Boolean> date =
        time.map(written -> isSame(new DateReading().read(written), page.published()));
    String found = page.title().orElse("");
    return new Measured(
        folder,
        SharedSequences.of(page.text(), expected),
        found.equals(title) ? "" : "\n    found    " + found + "\n    expected " + title,
        date,
        " found " + page.published().map(WrittenDate::toString) + " expected " + time);
  }

  /** The same day as written, or the same moment in another zone. */
  private static boolean isSame(Optional<WrittenDate> expected, Optional<WrittenDate> found) {
    return expected.isPresent()
        && found.isPresent()
        && (expected.get().day().equals(found.get().day())
            || expected.get().moment().equals(found.get().moment()));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
