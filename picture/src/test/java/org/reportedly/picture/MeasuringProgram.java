package org.reportedly.picture;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Reading;
import org.reportedly.model.Stance;

/**
 * Measures a ledger of synthetic claims: {@code MeasuringProgram ledger.db 1000000}. A ledger that
 * is there already is only queried.
 */
final class MeasuringProgram {
  private static final int CLAIMS_A_REPORT = 20;
  private static final int PAGES = 400;
  private static final int ROWS = 50;
  private static final int DEEPEST = 20;

  private MeasuringProgram() {}

  public static void main(String[] arguments) throws Exception {
    LedgerLocation place = LedgerLocation.parse(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    boolean fill = place instanceof InFile(Path file) ? !Files.exists(file) : arguments.length > 2;
    try (Ledger ledger = Ledger.open(place)) {
      if (fill) {
        fill(ledger, claims / CLAIMS_A_REPORT);
      }
      if (place instanceof InFile(Path file)) {
        System.out.printf("file: %,d bytes%n", Files.size(file));
      }
      pages("claims", query -> page(ledger.claims(query), StoredClaim::cursor));
      pages("incidents", query -> page(ledger.incidents(query), StoredIncident::cursor));
    }
  }

  private static void fill(Ledger ledger, int reports) {
    Picture picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
    long adding = 0;
    long working = 0;
    var threads = ManagementFactory.getThreadMXBean();
    for (int first = 0; first < reports; first += 500) {
      List<Reading> readings =
          IntStream.range(first, Math.min(reports, first + 500))
              .mapToObj(i -> Crisis.reading("report-" + i, CLAIMS_A_REPORT, i, new Random(i)))
              .toList();
      long start = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      for (Reading reading : readings) {
        AddResult _ = picture.add(reading, "the program");
      }
      working += threads.getCurrentThreadCpuTime() - worked;
      adding += System.nanoTime() - start;
      if (first % 5000 == 0 || first + 500 >= reports) {
        double claims = (first + readings.size()) * (double) CLAIMS_A_REPORT;
        System.out.printf(
            "%,.0f claims, a transaction each report, incidents kept current: %,.0f claims a second"
                + " by the clock, %,.0f by processor time%n",
            claims, claims / (adding / 1e9), claims / (working / 1e9));
      }
    }
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
