package org.reportedly.cli;

import java.io.IOException;
import java.util.List;
import org.reportedly.cli.output.PlacesPrinter;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Report;

/** Finds places and prints them. */
final class PlacesTask implements ReportTask<List<Toponym>> {
  private final Surroundings surroundings;
  private final Pipelines pipelines;
  private final PlacesPrinter printer;

  PlacesTask(Surroundings surroundings, Pipelines pipelines, PlacesPrinter printer) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
    this.printer = printer;
  }

  @Override
  public void prepare() {
    pipelines.parser();
    pipelines.places();
  }

  @Override
  public List<Toponym> work(Report report) {
    return pipelines.places().resolve(pipelines.parser().parse(report));
  }

  @Override
  public String countedWord() {
    return "places";
  }

  @Override
  public int count(List<Toponym> places) {
    return places.size();
  }

  @Override
  public void print(Received received, List<Toponym> places) throws IOException {
    surroundings.sayNotes(received.report(), received.notes());
    printer.print(received.report(), places);
  }
}
