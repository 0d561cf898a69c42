package org.reportedly.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Reads claims and prints them. */
final class ReadingTask implements ReportTask<Reading> {
  private final Surroundings surroundings;
  private final Supplier<ClaimReader> reader;
  private final ReadingPrinter printer;

  ReadingTask(Surroundings surroundings, Supplier<ClaimReader> reader, ReadingPrinter printer) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.printer = printer;
  }

  @Override
  public void prepare() {
    var _ = reader.get();
  }

  @Override
  public Reading work(Report report) {
    return reader.get().read(report);
  }

  @Override
  public String countedWord() {
    return "claims";
  }

  @Override
  public int count(Reading reading) {
    return reading.claims().size();
  }

  @Override
  public void print(Received received, Reading reading) throws IOException {
    List<Note> notes = new ArrayList<>(received.notes());
    notes.addAll(reading.notes());
    if (!printer.printsNotes()) {
      surroundings.sayNotes(reading.report(), notes);
    }
    printer.print(new Reading(reading.report(), reading.claims(), notes));
  }
}
