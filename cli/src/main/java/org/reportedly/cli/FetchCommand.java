package org.reportedly.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.ingest.WebIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportedly fetch}: gathers reports and does nothing else with them. */
@Command(
    name = "fetch",
    description = "Gather reports from feeds, pages and files, as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was gathered, 1 when some source was bad (the rest is still"
          + " gathered), 2 when the command was mistyped.",
      "",
      "Examples:",
      "  reportedly fetch https://example.org/feed.xml --to reports.jsonl",
      "  reportedly fetch feeds.opml archive.warc.gz --to reports.jsonl"
    })
final class FetchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "A web address of a feed or page, a list of feeds (.opml), or a FILE as of read.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "Add what is new to this .jsonl file: new reports, and new versions of known ones. Without"
              + " it they are printed.")
  private @Nullable Path to;

  @Mixin private WebOptions web = new WebOptions();

  private final Surroundings surroundings;
  private boolean allGood = true;

  /**
   * @param surroundings streams and terminal
   */
  FetchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    WebIntake intake = web.intake(surroundings);
    ReportSource source = new ReportSource(Limits.DEFAULT, surroundings::in, () -> intake);
    List<String> readable = new ArrayList<>(sources);
    for (Problem slip : source.check(sources)) {
      bad(slip);
      readable.remove(slip.source());
    }
    try (ReportFile reports = ReportFile.to(Optional.ofNullable(to), surroundings);
        Progress progress = Progress.on(surroundings.err(), surroundings.terminal())) {
      progress.tell("Fetching");
      source.read(
          readable,
          ReportDefaults.NONE,
          found -> {
            take(found, reports, progress);
            progress.tell("Fetching · " + reports.summary() + " so far");
          });
      progress.aside(() -> surroundings.say(reports.summary()));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return allGood ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private void take(Intake found, ReportFile reports, Progress progress) {
    try {
      progress.aside(() -> {
        switch (found) {
          case Problem problem -> bad(problem);
          case Received received -> {
            surroundings.sayNotes(received.report(), received.notes());
            var _ = reports.write(received);
          }
        }
      });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void bad(Problem problem) {
    allGood = false;
    surroundings.say(problem.sentence());
  }
}
