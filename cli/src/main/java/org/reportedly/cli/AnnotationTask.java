package org.reportedly.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.cli.output.AnnotatedReport;
import org.reportedly.cli.output.AnnotationLines;
import org.reportedly.cli.output.Layer;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.language.Document;
import org.reportedly.model.Report;

/** Runs the stages that are asked for, and prints what they find. */
final class AnnotationTask implements ReportTask<AnnotatedReport> {
  private final Surroundings surroundings;
  private final Pipelines pipelines;
  private final Set<Layer> layers;
  private final AnnotationLines printer;

  AnnotationTask(
      Surroundings surroundings, Pipelines pipelines, Set<Layer> layers, AnnotationLines printer) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
    this.layers = Set.copyOf(layers);
    this.printer = printer;
  }

  @Override
  public void prepare() {
    pipelines.parser();
    pipelines.annotator();
    if (needsPlaces()) {
      pipelines.places();
    }
  }

  /** Whether a word is part of a place's name decides whether it can announce an event. */
  private boolean needsPlaces() {
    return layers.contains(Layer.PLACES) || layers.contains(Layer.EVENTS);
  }

  @Override
  public AnnotatedReport work(Report report) {
    Document document = pipelines.parser().parse(report);
    List<Toponym> places = needsPlaces() ? pipelines.places().resolve(document) : List.of();
    return new AnnotatedReport(
        report,
        when(Layer.TOKENS, document::sentences),
        when(Layer.TIMES, () -> pipelines.annotator().times(document)),
        when(Layer.ATTRIBUTIONS, () -> pipelines.annotator().attributions(document)),
        when(
            Layer.EVENTS,
            () ->
                pipelines
                    .annotator()
                    .events(document, places.stream().map(Toponym::span).toList())),
        when(Layer.PLACES, () -> places));
  }

  private <T> Optional<List<T>> when(Layer layer, java.util.function.Supplier<List<T>> found) {
    return layers.contains(layer) ? Optional.of(found.get()) : Optional.empty();
  }

  @Override
  public String countedWord() {
    return "annotations";
  }

  @Override
  public int count(AnnotatedReport annotated) {
    return annotated.size();
  }

  @Override
  public void print(Received received, AnnotatedReport annotated) throws IOException {
    surroundings.sayNotes(received.report(), received.notes());
    printer.print(annotated);
  }
}
