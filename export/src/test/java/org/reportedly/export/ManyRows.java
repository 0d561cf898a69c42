package org.reportedly.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Report;

/**
 * Writes many rows in every format, to nowhere, and prints how long each took:
 *
 * <pre>java -Xmx64m -cp … org.reportedly.export.ManyRows 1000000</pre>
 */
final class ManyRows implements Holdings {
  private static final String TEXT = "Gunners shelled the ferry pier again. ".repeat(40);

  private final int count;
  private final IntConsumer drawn;
  private final ExportedClaim claim;
  private final ExportedIncident incident;

  /**
   * @param count how many rows
   * @param drawn is told the number of each row when it is asked for, from 0
   */
  ManyRows(int count, IntConsumer drawn) {
    this.count = count;
    this.drawn = drawn;
    GivenHoldings strait = GivenHoldings.ofStrait();
    this.claim = strait.claims(ClaimQuery.ALL).findFirst().orElseThrow();
    this.incident = strait.incidents(ClaimQuery.ALL).findFirst().orElseThrow();
  }

  /** Writes as many rows as the first argument says. */
  public static void main(String[] arguments) throws Exception {
    Holdings many = new ManyRows(Integer.parseInt(arguments[0]), _ -> {});
    Exporter exporter = new Exporter(ActorBook.bundled(), Exported.PUBLICATION);
    for (Subject subject : Subject.values()) {
      for (ExportFormat format : ExportFormat.values()) {
        if (format.serves(subject)) {
          long start = System.nanoTime();
          exporter.write(subject, format, many, ClaimQuery.ALL, OutputStream.nullOutputStream());
          System.out.printf("%s %s %.1f s%n", subject, format, (System.nanoTime() - start) / 1e9);
        }
      }
    }
  }

  @Override
  public Stream<ExportedClaim> claims(ClaimQuery query) {
    return numbers().mapToObj(_ -> claim);
  }

  @Override
  public Stream<ExportedIncident> incidents(ClaimQuery query) {
    return numbers().mapToObj(_ -> incident);
  }

  @Override
  public Stream<StoredReport> reports(ClaimQuery query) {
    return numbers()
        .mapToObj(number ->
            new StoredReport(
                new Report(
                    "r" + number,
                    Optional.empty(),
                    Optional.of("Coast Radio"),
                    Optional.empty(),
                    Optional.empty(),
                    TEXT),
                number,
                Instant.EPOCH,
                1));
  }

  private IntStream numbers() {
    return IntStream.range(0, count).peek(drawn);
  }
}
