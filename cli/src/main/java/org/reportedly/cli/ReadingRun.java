package org.reportedly.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;

/** Reads all reports of one call, on all cores, and prints the readings in the order of input. */
final class ReadingRun {
  private static final int MOST_THREADS = 8;

  private final Surroundings surroundings;
  private final OnceMade<ClaimReader> reader;
  private final ReadingPrinter printer;
  private boolean allRead = true;
  private final AtomicLong reports = new AtomicLong();
  private final AtomicLong claims = new AtomicLong();

  /** What became of one report. */
  private sealed interface Outcome {
    record Read(Reading reading) implements Outcome {}

    record Failed(Received received, RuntimeException failure) implements Outcome {}
  }

  ReadingRun(Surroundings surroundings, OnceMade<ClaimReader> reader, ReadingPrinter printer) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.printer = printer;
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
        OrderedWork<Outcome> work =
            new OrderedWork<>(threads, outcome -> finish(outcome, progress))) {
      progress.tell("Loading the language models");
      source.read(names, known, intake -> take(intake, work, progress));
      work.finish();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return allRead;
  }

  private void take(Intake intake, OrderedWork<Outcome> work, Progress progress) {
    try {
      switch (intake) {
        case Problem problem -> {
          allRead = false;
          progress.aside(() -> surroundings.say(problem.sentence()));
        }
        case Received received -> {
          work.bring(() -> read(received, progress));
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
  private Outcome read(Received received, Progress progress) {
    ClaimReader ready = reader.get();
    progress.tell("Reading " + received.report().id() + soFar());
    try {
      Reading reading = ready.read(received.report());
      List<Note> notes = new ArrayList<>(received.notes());
      notes.addAll(reading.notes());
      return new Outcome.Read(new Reading(reading.report(), reading.claims(), notes));
    } catch (RuntimeException failure) {
      return new Outcome.Failed(received, failure);
    }
  }

  private String soFar() {
    return reports.get() == 0
        ? ""
        : " · %d reports, %d claims so far".formatted(reports.get(), claims.get());
  }

  private void finish(Outcome outcome, Progress progress) throws IOException {
    switch (outcome) {
      case Outcome.Failed(Received received, RuntimeException failure) -> {
        allRead = false;
        String sentence =
            "%s: the reader failed on this report (%s). Please report it with the text."
                .formatted(received.source(), failure);
        progress.aside(() -> surroundings.say(sentence));
      }
      case Outcome.Read(Reading reading) -> {
        reports.incrementAndGet();
        claims.addAndGet(reading.claims().size());
        progress.aside(() -> print(reading));
      }
    }
  }

  private void print(Reading reading) throws IOException {
    if (!printer.printsNotes()) {
      for (Note note : reading.notes()) {
        surroundings.say(reading.report().id() + ": " + note.message());
      }
    }
    printer.print(reading);
  }
}
