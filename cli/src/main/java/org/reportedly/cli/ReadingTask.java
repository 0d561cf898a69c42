package org.reportedly.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Reads claims and prints them. */
final class ReadingTask implements ReportTask<ExplainedReading> {
  private final Surroundings surroundings;
  private final Supplier<ClaimReader> reader;
  private final boolean why;
  private final ReadingPrinter printer;

  /**
   * @param reader asked for when there is a report to read
   * @param why whether to tell of each claim why it was read so
   */
  ReadingTask(
      Surroundings surroundings,
      Supplier<ClaimReader> reader,
      boolean why,
      ReadingPrinter printer) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.why = why;
    this.printer = printer;
  }

  @Override
  public void prepare() {
    var _ = reader.get();
  }

  @Override
  public ExplainedReading work(Report report) {
    ClaimReader claims = reader.get();
    return why ? claims.explain(report) : ExplainedReading.unexplained(claims.read(report));
  }

  @Override
  public String countedWord() {
    return "claims";
  }

  @Override
  public int count(ExplainedReading explained) {
    return explained.reading().claims().size();
  }

  @Override
  public void print(Received received, ExplainedReading explained) throws IOException {
    Reading reading = explained.reading();
    List<Note> notes = new ArrayList<>(received.notes());
    notes.addAll(reading.notes());
    if (!printer.printsNotes()) {
      surroundings.sayNotes(reading.report(), notes);
    }
    printer.print(
        new ExplainedReading(
            new Reading(reading.report(), reading.claims(), notes), explained.explanations()));
  }
}
