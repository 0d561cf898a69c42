package org.reportedly.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.reportedly.bench.engine.Engine;
import org.reportedly.bench.engine.Engines;
import org.reportedly.model.Report;

/**
 * Measures one engine: loads it, reads the text until it is warm, then reads it for some seconds
 * more on one thread and prints a row of the table. To be run in a process of its own, since memory
 * is that of the process.
 *
 * <pre>EngineRun REPORTEDLY samples/reports.jsonl 20</pre>
 */
final class EngineRun {
  private static final long WARM_UP_SHARE = 2;

  private EngineRun() {}

  /**
   * Measures and prints the row.
   *
   * @param arguments the engine, a file of reports, and for how many seconds it is measured; before
   *     that it warms up for half as long
   */
  public static void main(String[] arguments) {
    Engines named = Engines.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    BenchReports text = BenchReports.of(Path.of(arguments[1]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[2]));

    long start = System.nanoTime();
    Engine engine = named.load();
    engine.read(text.reports().getFirst());
    double loading = seconds(Duration.ofNanos(System.nanoTime() - start));

    read(engine, text, measured.dividedBy(WARM_UP_SHARE));
    OptionalLong peak = ProcessFigures.peakMebibytes();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %s |%n",
        named.title(),
        loading,
        read(engine, text, measured),
        peak.isPresent() ? Long.toString(peak.getAsLong()) : "not told here");
  }

  /** Reads again and again; sentences for each second of the thread's processor time. */
  private static double read(Engine engine, BenchReports text, Duration time) {
    Duration start = ProcessFigures.threadTime();
    long sentences = 0;
    long found = 0;
    while (ProcessFigures.threadTime().minus(start).compareTo(time) < 0) {
      for (Report report : text.reports()) {
        found += engine.read(report);
      }
      sentences += text.sentences();
    }
    if (found == 0) {
      throw new IllegalStateException("the engine found nothing");
    }
    return sentences / seconds(ProcessFigures.threadTime().minus(start));
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
