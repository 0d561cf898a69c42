package org.reportedly.cli;

import java.io.IOException;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Report;

/**
 * What a command does with each report.
 *
 * @param <R> what comes out of one
 */
interface ReportTask<R> {
  /** Loads what the work needs; called before the first report, by many threads at once. */
  void prepare();

  /**
   * Works on one report; called by many threads at once.
   *
   * @throws RuntimeException if the report is more than the stages can bear; costs only this report
   */
  R work(Report report);

  /** What was found, in words for the person who waits, such as {@code claims}. */
  String countedWord();

  /** How many of these are in a result. */
  int count(R result);

  /** Prints a result; called by one thread, in the order of input. */
  void print(Received received, R result) throws IOException;
}
