package org.reportedly.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;

/**
 * Works on all reports of one call, on all cores, and prints the results in the order of input.
 *
 * @param <R> what comes out of one report
 */
final class ReportRun<R> {
  private static final int MOST_THREADS = 8;

  private final Surroundings surroundings;
  private final ReportTask<R> task;
  private boolean allRead = true;
  private final AtomicLong reports = new AtomicLong();
  private final AtomicLong found = new AtomicLong();

  /** What became of one report. */
  private sealed interface Outcome<R> {
    record Done<R>(Received received, R result) implements Outcome<R> {}

    record Failed<R>(Received received, RuntimeException failure) implements Outcome<R> {}
  }

  ReportRun(Surroundings surroundings, ReportTask<R> task) {
    this.surroundings = surroundings;
    this.task = task;
  }

  /**
   * Reads and prints.
   *
   * @return whether nothing was bad
   * @throws IOException if results cannot be written
   */
  boolean run(ReportSource source, List<String> names, ReportDefaults known) throws Exception {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    try (Progress progress = Progress.on(surroundings.err(), surroundings.terminal());
        OrderedWork<Outcome<R>> work =
            new OrderedWork<>(threads, outcome -> finish(outcome, progress))) {
      progress.tell("Loading the language models");
      source.read(names, known, intake -> take(intake, work, progress));
      work.finish();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return allRead;
  }

  private void take(Intake intake, OrderedWork<Outcome<R>> work, Progress progress) {
    try {
      switch (intake) {
        case Problem problem -> {
          allRead = false;
          progress.aside(() -> surroundings.say(problem.sentence()));
        }
        case Received received -> {
          work.bring(() -> work(received, progress));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A report that the reader fails on is told of and costs only itself. */
  private Outcome<R> work(Received received, Progress progress) {
    task.prepare();
    progress.tell("Reading " + received.report().id() + soFar());
    try {
      return new Outcome.Done<>(received, task.work(received.report()));
    } catch (RuntimeException failure) {
      return new Outcome.Failed<>(received, failure);
    }
  }

  private String soFar() {
    return reports.get() == 0
        ? ""
        : " · %d reports, %d %s so far".formatted(reports.get(), found.get(), task.countedWord());
  }

  private void finish(Outcome<R> outcome, Progress progress) throws IOException {
    switch (outcome) {
      case Outcome.Failed<R>(Received received, RuntimeException failure) -> {
        allRead = false;
        String sentence =
            "%s: the reader failed on this report (%s). Please report it with the text."
                .formatted(received.source(), failure);
        progress.aside(() -> surroundings.say(sentence));
      }
      case Outcome.Done<R>(Received received, R result) -> {
        reports.incrementAndGet();
        found.addAndGet(task.count(result));
        progress.aside(() -> task.print(received, result));
      }
    }
  }
}
