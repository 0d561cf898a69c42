package org.reportedly.cli.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
import org.reportedly.server.intake.Keeper;

/**
 * Keeps readings, one by one or some together, and prints a line for each once it is kept. To be
 * closed, which keeps those that wait for others.
 */
public final class StoringPrinter implements ReadingPrinter, Closeable {
  /** So many are kept together at most, where they come fast. */
  public static final int TOGETHER = 200;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Keeper keeper;
  private final String author;
  private final Writer out;
  private final Consumer<String> problems;
  private final int together;
  private final List<Reading> waiting = new ArrayList<>();
  private long waitingSince;
  private boolean allKept = true;

  /**
   * @param keeper takes the readings
   * @param author who adds them
   * @param out takes a line for each
   * @param problems takes a sentence for each that the ledger refuses
   * @param together how many to keep together at most; 1 keeps each when it comes
   */
  public StoringPrinter(
      Keeper keeper, String author, Writer out, Consumer<String> problems, int together) {
    this.keeper = keeper;
    this.author = author;
    this.out = out;
    this.problems = problems;
    this.together = together;
  }

  @Override
  public boolean printsNotes() {
    return false;
  }

  /** Takes one reading; what the ledger refuses costs only that report, all else ends the run. */
  @Override
  public void print(ExplainedReading explained) throws IOException {
    if (waiting.isEmpty()) {
      waitingSince = System.nanoTime();
    }
    waiting.add(explained.reading());
    if (waiting.size() >= together || System.nanoTime() - waitingSince >= LONGEST_WAIT.toNanos()) {
      keepWaiting();
    }
  }

  private void keepWaiting() throws IOException {
    List<Reading> readings = List.copyOf(waiting);
    waiting.clear();
    try {
      keep(readings);
    } catch (LedgerException failure) {
      if (failure.problem() != LedgerProblem.REFUSED) {
        throw failure;
      }
      if (readings.size() == 1) {
        allKept = false;
        problems.accept(readings.getFirst().report().id() + ": " + failure.sentence());
      } else {
        // None was kept; one by one it shows which is refused.
        for (Reading reading : readings) {
          waiting.add(reading);
          keepWaiting();
        }
      }
    }
  }

  private void keep(List<Reading> readings) throws IOException {
    if (readings.isEmpty()) {
      return;
    }
    for (AddResult result : keeper.addAll(readings, author)) {
      out.write(
          "%s: %s · %s%n"
              .formatted(
                  result.outcome().words(),
                  SafeText.of(result.report()),
                  result.claims() == 1 ? "1 claim" : result.claims() + " claims"));
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    keepWaiting();
  }

  /** Whether the ledger refused nothing. */
  public boolean keptAll() {
    return allKept;
  }
}
