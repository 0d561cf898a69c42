package org.reportedly.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
import org.reportedly.model.Report;

/**
 * Measures what the stages behind the parser cost, in one run of both on one thread: reads the
 * reports until it is warm, then for some seconds more, and prints the processor time that a
 * sentence takes in the parser and in all that follows.
 *
 * <pre>bench/run.sh StageShareRun samples/reports.jsonl 20</pre>
 */
final class StageShareRun {
  private static final long WARM_UP_SHARE = 2;

  private StageShareRun() {}

  /**
   * Measures and prints a row.
   *
   * @param arguments a file of reports, and for how many seconds it is measured; before that it
   *     warms up for half as long
   */
  public static void main(String[] arguments) {
    BenchReports text = BenchReports.of(Path.of(arguments[0]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    TimedParser parser = new TimedParser(Nlp4jParser.load());
    ClaimReader reader =
        new EnglishClaimReader(
            parser,
            new GazetteerPlaces(
                PlaceResolver.of(Gazetteer.withLayers(List.of()), BorderPolicy.RECOGNISED)),
            ActorBook.bundled());

    read(reader, text, measured.dividedBy(WARM_UP_SHARE));
    parser.spent = Duration.ZERO;
    Duration start = ProcessFigures.threadTime();
    long sentences = read(reader, text, measured);
    Duration whole = ProcessFigures.threadTime().minus(start);

    double parsing = microseconds(parser.spent, sentences);
    double stages = microseconds(whole, sentences) - parsing;
    System.out.println("| parser, µs a sentence | stages, µs a sentence | stages to parser |");
    System.out.println("| --- | --- | --- |");
    System.out.printf(Locale.ROOT, "| %.0f | %.0f | %.2f |%n", parsing, stages, stages / parsing);
  }

  /** How many sentences were read. */
  private static long read(ClaimReader reader, BenchReports text, Duration time) {
    Duration start = ProcessFigures.threadTime();
    long sentences = 0;
    while (ProcessFigures.threadTime().minus(start).compareTo(time) < 0) {
      for (Report report : text.reports()) {
        if (reader.read(report).claims().isEmpty()) {
          throw new IllegalStateException("no claims in " + report.id());
        }
      }
      sentences += text.sentences();
    }
    return sentences;
  }

  private static double microseconds(Duration time, long sentences) {
    return time.toNanos() / 1e3 / sentences;
  }

  /** A parser with the processor time that it took. */
  private static final class TimedParser implements Parser {
    private final Parser parser;
    private Duration spent = Duration.ZERO;

    private TimedParser(Parser parser) {
      this.parser = parser;
    }

    @Override
    public Document parse(Report report) {
      return timed(parser, report);
    }

    @Override
    public Parser ofVersions() {
      Parser versions = parser.ofVersions();
      return new Parser() {
        @Override
        public Document parse(Report report) {
          return timed(versions, report);
        }

        @Override
        public boolean isWord(String word) {
          return versions.isWord(word);
        }
      };
    }

    @Override
    public boolean isWord(String word) {
      return parser.isWord(word);
    }

    private Document timed(Parser parser, Report report) {
      Duration start = ProcessFigures.threadTime();
      Document document = parser.parse(report);
      spent = spent.plus(ProcessFigures.threadTime().minus(start));
      return document;
    }
  }
}
