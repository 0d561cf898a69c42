package org.reportedly.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Reads claims and prints them. */
final class ReadingTask implements ReportTask<Reading> {
  private final Surroundings surroundings;
  private final Pipelines pipelines;
  private final ReadingPrinter printer;

  ReadingTask(Surroundings surroundings, Pipelines pipelines, ReadingPrinter printer) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
    this.printer = printer;
  }

  @Override
  public void prepare() {
    pipelines.claims();
  }

  @Override
  public Reading work(Report report) {
    return pipelines.claims().read(report);
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
