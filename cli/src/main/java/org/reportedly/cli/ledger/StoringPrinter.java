package org.reportedly.cli.ledger;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
import org.reportedly.server.intake.Keeper;

/** Keeps readings, and prints a line for each once it is kept. */
public final class StoringPrinter implements ReadingPrinter {
  private final Keeper keeper;
  private final String author;
  private final Writer out;
  private final Consumer<String> problems;
  private boolean allKept = true;

  /**
   * @param keeper takes the readings
   * @param author who adds them
   * @param out takes a line for each
   * @param problems takes a sentence for each that the ledger refuses
   */
  public StoringPrinter(Keeper keeper, String author, Writer out, Consumer<String> problems) {
    this.keeper = keeper;
    this.author = author;
    this.out = out;
    this.problems = problems;
  }

  @Override
  public boolean printsNotes() {
    return false;
  }

  /** Keeps one reading; what the ledger refuses costs only that report, all else ends the run. */
  @Override
  public void print(ExplainedReading explained) throws IOException {
    Reading reading = explained.reading();
    try {
      AddResult result = keeper.add(reading, author);
      out.write(
          "%s: %s · %s%n"
              .formatted(
                  result.outcome().words(),
                  SafeText.of(result.report()),
                  result.claims() == 1 ? "1 claim" : result.claims() + " claims"));
      out.flush();
    } catch (LedgerException failure) {
      if (failure.problem() != LedgerProblem.REFUSED) {
        throw failure;
      }
      allKept = false;
      problems.accept(reading.report().id() + ": " + failure.sentence());
    }
  }

  /** Whether the ledger refused nothing. */
  public boolean keptAll() {
    return allKept;
  }
}
