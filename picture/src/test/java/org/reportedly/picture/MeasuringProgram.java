package org.reportedly.picture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Reading;
import org.reportedly.model.Stance;

/**
 * Measures a ledger of synthetic claims: {@code MeasuringProgram ledger.db 1000000}, with {@code
 * stream} behind it of {@link NewsStream} instead of {@link Crisis}. A ledger that is there already
 * is only queried. Storing alone is measured in a ledger of its own beside it, which is deleted
 * again.
 */
final class MeasuringProgram {
  private static final String AUTHOR = "the program";
  private static final int CLAIMS_A_REPORT = 20;
  private static final int TOGETHER = 200;
  private static final int PAGES = 400;
  private static final int ROWS = 50;
  private static final int DEEPEST = 20;

  private MeasuringProgram() {}

  public static void main(String[] arguments) throws Exception {
    LedgerLocation place = LedgerLocation.parse(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    boolean fill = !(place instanceof InFile(Path file) && Files.exists(file));
    IntFunction<Reading> news =
        arguments.length > 2 && arguments[2].equals("stream")
            ? number -> NewsStream.reading(number, CLAIMS_A_REPORT)
            : number ->
                Crisis.reading("report-" + number, CLAIMS_A_REPORT, number, new Random(number));
    if (fill && place instanceof InFile(Path file)) {
      storeAlone(
          file.resolveSibling(file.getFileName() + "-alone"), Math.min(claims, 100_000), news);
    }
    try (Ledger ledger = Ledger.open(place)) {
      if (fill) {
        Picture picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
        fill("incidents kept current", all -> picture.addAll(all, Map.of(), AUTHOR), claims, news);
      }
      if (place instanceof InFile(Path file)) {
        System.out.printf("file: %,d bytes%n", Files.size(file));
      }
      pages("claims", query -> page(ledger.claims(query), StoredClaim::cursor));
      pages("incidents", query -> page(ledger.incidents(query), StoredIncident::cursor));
    }
  }

  private static void storeAlone(Path file, int claims, IntFunction<Reading> news)
      throws IOException {
    try (Ledger ledger = Ledger.open(new InFile(file))) {
      fill(
          "a transaction each report, stored alone",
          all -> all.forEach(it -> ledger.add(it, AUTHOR)),
          claims,
          news);
    }
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
    }
  }

  @FunctionalInterface
  private interface Adding {
    void add(List<Reading> readings);
  }

  /** Times of a stretch of adding. */
  private record Spent(int claims, long clock, long processor) {
    Spent plus(Spent other) {
      return new Spent(claims + other.claims, clock + other.clock, processor + other.processor);
    }

    String rates() {
      return "%,.0f claims a second by the clock, %,.0f by processor time"
          .formatted(claims / (clock / 1e9), claims / (processor / 1e9));
    }
  }

  private static void fill(String how, Adding adding, int claims, IntFunction<Reading> news) {
    int reports = claims / CLAIMS_A_REPORT;
    int told = Math.max(1000, reports / 20);
    Spent all = new Spent(0, 0, 0);
    Spent last = all;
    for (int first = 0; first < reports; first += 1000) {
      int end = Math.min(reports, first + 1000);
      List<Reading> readings = IntStream.range(first, end).mapToObj(news).toList();
      Spent spent = add(readings, adding);
      all = all.plus(spent);
      last = last.plus(spent);
      if (last.claims >= told * CLAIMS_A_REPORT || end == reports) {
        System.out.printf(
            "%,d claims, %s: %s; the last %,d: %s%n",
            all.claims, how, all.rates(), last.claims, last.rates());
        last = new Spent(0, 0, 0);
      }
    }
  }

  private static Spent add(List<Reading> readings, Adding adding) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    for (int from = 0; from < readings.size(); from += TOGETHER) {
      adding.add(readings.subList(from, Math.min(readings.size(), from + TOGETHER)));
    }
    return new Spent(
        readings.size() * CLAIMS_A_REPORT,
        System.nanoTime() - start,
        threads.getCurrentThreadCpuTime() - worked);
  }

  /**
   * A page.
   *
   * @param end where the next one begins; empty after the last
   */
  private record Page(int rows, Optional<Cursor> end) {}

  private static <T> Page page(Stream<T> rows, Function<T, Cursor> cursor) {
    try (rows) {
      List<T> all = rows.toList();
      return new Page(
          all.size(),
          all.size() < ROWS ? Optional.empty() : Optional.of(cursor.apply(all.getLast())));
    }
  }

  @FunctionalInterface
  private interface Asking {
    Page ask(ClaimQuery query);
  }

  /** First pages, and those behind them as a reader turns them. */
  private static void pages(String what, Asking asking) {
    Random chance = new Random(42);
    List<Long> first = new ArrayList<>();
    List<Long> deeper = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      ClaimQuery query = random(chance);
      Optional<Cursor> from = Optional.empty();
      for (int depth = 0; depth == 0 || (depth < DEEPEST && from.isPresent()); depth++) {
        ClaimQuery asked =
            from.map(cursor -> query.toBuilder().after(cursor).build()).orElse(query);
        long start = System.nanoTime();
        from = asking.ask(asked).end();
        (depth == 0 ? first : deeper).add(System.nanoTime() - start);
      }
    }
    tell("first pages of %d %s".formatted(ROWS, what), first);
    tell("pages 2 to %d of %s".formatted(DEEPEST, what), deeper);
  }

  private static void tell(String what, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%s, random filters: median %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms (%d pages)%n",
        what,
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 95 / 100) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6,
        sorted.getLast() / 1e6,
        sorted.size());
  }

  /** One to three conditions of all kinds, rare and common. */
  private static ClaimQuery random(Random chance) {
    ClaimQueryBuilder query = ClaimQuery.builder().limit(ROWS);
    for (int i = 0; i <= chance.nextInt(3); i++) {
      switch (chance.nextInt(12)) {
        case 0 -> query.place(Crisis.town(chance.nextInt(Crisis.TOWNS)));
        case 1 -> query.place("Ostrova");
        case 2 -> query.country(Crisis.COUNTRIES.get(chance.nextInt(5)));
        case 3 -> query.party(Crisis.PARTIES.get(chance.nextInt(3)));
        case 4 ->
            query.type(List.of(ClaimType.values()).get(chance.nextInt(ClaimType.values().length)));
        case 5 -> query.speaker("Speaker " + chance.nextInt(2000));
        case 6 ->
            query.stance(List.of(Stance.values()).get(chance.nextInt(Stance.values().length)));
        case 7 -> query.outlet("Outlet " + chance.nextInt(30));
        case 8 -> query.verdict(List.of("contested", "corroborated").get(chance.nextInt(2)));
        case 9 -> query.text(Integer.toString(chance.nextInt(40_000), 36));
        case 10 -> query.text("officials boats " + chance.nextInt(2, 500));
        default -> {
          int from = chance.nextInt(1000);
          query.since(Crisis.LAST_DAY.minusDays(from));
          query.until(Crisis.LAST_DAY.minusDays(from - chance.nextInt(Math.max(1, from))));
        }
      }
    }
    return query.build();
  }
}
