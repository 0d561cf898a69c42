package org.reportedly.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.reportedly.bench.engine.Engine;
import org.reportedly.bench.engine.Engines;
import org.reportedly.model.Report;

/**
 * Shows what more input costs: the time per report after 100, 1,000, … reports, and the time for
 * one report of a given length. Prints both as tables and draws them, with the files' names in the
 * last line.
 *
 * <pre>GrowthRun samples/reports.jsonl 100000 bench/target</pre>
 *
 * Reports are made of the paragraphs of the given ones: the first part of the run reads single
 * paragraphs, each as a report, so that many are read in little time.
 */
final class GrowthRun {
  private static final int FIRST_STEP = 100;
  private static final int LONGEST_REPORT = 1_000_000;
  private static final double MILLIS = 1e6;

  private final Engine engine;
  private final List<String> paragraphs;

  private GrowthRun(Engine engine, List<String> paragraphs) {
    this.engine = engine;
    this.paragraphs = paragraphs;
  }

  /**
   * Measures, prints and draws.
   *
   * @param arguments a file of reports, the number of reports to read, and a folder for the plots
   */
  public static void main(String[] arguments) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Report report : BenchReports.of(Path.of(arguments[0])).reports()) {
      for (String paragraph : report.text().split("\n\n", -1)) {
        paragraphs.add(paragraph);
      }
    }
    GrowthRun run = new GrowthRun(Engines.REPORTEDLY.load(), List.copyOf(paragraphs));
    run.warmUp();
    List<Plot.Point> byNumber = run.byNumber(Integer.parseInt(arguments[1]));
    List<Plot.Point> byLength = run.byLength();
    Path folder = Path.of(arguments[2]);
    Path first = folder.resolve("growth-by-number.svg");
    Path second = folder.resolve("growth-by-length.svg");
    Files.writeString(
        first, new Plot("reports read so far", "milliseconds a report", byNumber).svg());
    Files.writeString(second, new Plot("characters of the report", "milliseconds", byLength).svg());
    System.out.println("Drawn: " + first + ", " + second);
  }

  private void warmUp() {
    for (int i = 0; i < 20 * paragraphs.size(); i++) {
      engine.read(report(i, 0));
    }
  }

  /** Each step ends at half, or the whole, of a power of ten. */
  private List<Plot.Point> byNumber(int most) {
    List<Plot.Point> points = new ArrayList<>();
    System.out.println("| reports | ms a report since the row above |\n| --- | --- |");
    int read = 0;
    for (int step = FIRST_STEP; step <= most; step = step * (leads(step, 5) ? 2 : 5)) {
      Duration start = ProcessFigures.threadTime();
      int before = read;
      while (read < step) {
        engine.read(report(read++, 0));
      }
      double each = millis(start) / (read - before);
      points.add(new Plot.Point(read, each));
      System.out.printf(Locale.ROOT, "| %,d | %.2f |%n", read, each);
    }
    return points;
  }

  private static boolean leads(int number, int digit) {
    return Integer.toString(number).charAt(0) - '0' == digit;
  }

  private List<Plot.Point> byLength() {
    List<Plot.Point> points = new ArrayList<>();
    System.out.println("\n| characters | ms | ms for 1,000 characters |\n| --- | --- | --- |");
    LongUnaryOperator longer = length -> length * 2;
    for (long length = LONGEST_REPORT / 64;
        length <= LONGEST_REPORT;
        length = longer.applyAsLong(length)) {
      Report report = report(0, (int) length);
      Duration start = ProcessFigures.threadTime();
      engine.read(report);
      double time = millis(start);
      points.add(new Plot.Point(report.text().length(), time));
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.0f | %.2f |%n",
          report.text().length(),
          time,
          time * 1000 / report.text().length());
    }
    return points;
  }

  /** The nth paragraph and those after it, until the text is as long as asked for. */
  private Report report(int number, int length) {
    StringBuilder text = new StringBuilder(paragraphs.get(number % paragraphs.size()));
    for (int next = number + 1; text.length() < length; next++) {
      text.append("\n\n").append(paragraphs.get(next % paragraphs.size()));
    }
    return Report.of("growth-" + number, text.toString());
  }

  private static double millis(Duration start) {
    return ProcessFigures.threadTime().minus(start).toNanos() / MILLIS;
  }
}
