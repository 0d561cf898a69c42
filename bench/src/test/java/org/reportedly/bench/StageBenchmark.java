package org.reportedly.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.nlp4j.Nlp4jParser;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;

/** How long each stage takes for all reports of a file, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StageBenchmark {
  /** A file of reports. */
  @Param("samples/reports.jsonl")
  public String file = "";

  private List<Report> reports = List.of();
  private final Segmenter segmenter = new Segmenter();
  private Loaded loaded = Loaded.load();

  /** What the stages need. */
  private record Loaded(Parser parser, GazetteerPlaces places, ClaimReader claims) {
    static Loaded load() {
      Parser parser = Nlp4jParser.load();
      GazetteerPlaces places =
          new GazetteerPlaces(
              PlaceResolver.of(Gazetteer.withLayers(List.of()), BorderPolicy.RECOGNISED));
      return new Loaded(
          parser, places, new EnglishClaimReader(parser, places, ActorBook.bundled()));
    }
  }

  private List<Document> documents = List.of();

  /** Reads the file and parses it once. */
  @Setup
  public void read() {
    reports = BenchReports.of(Path.of(file)).reports();
    documents = reports.stream().map(loaded.parser()::parse).toList();
  }

  /** Text to sentences and tokens. */
  @Benchmark
  public void segmentation(Blackhole hole) {
    reports.forEach(report -> hole.consume(segmenter.segment(report.text())));
  }

  /** Text to parses. */
  @Benchmark
  public void parsing(Blackhole hole) {
    reports.forEach(report -> hole.consume(loaded.parser().parse(report)));
  }

  /** Parses to places. */
  @Benchmark
  public void places(Blackhole hole) {
    documents.forEach(document -> hole.consume(loaded.places().read(document)));
  }

  /** Text to claims: all of it. */
  @Benchmark
  public void claims(Blackhole hole) {
    reports.forEach(report -> hole.consume(loaded.claims().read(report)));
  }

  /** Opening the models and the gazetteer. */
  @Benchmark
  public void loading(Blackhole hole) {
    hole.consume(Loaded.load());
  }
}
