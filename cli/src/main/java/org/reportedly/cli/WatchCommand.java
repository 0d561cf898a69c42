package org.reportedly.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.ingest.Watch;
import org.reportedly.ingest.watch.BackOff;
import org.reportedly.ingest.watch.HealthFile;
import org.reportedly.ingest.watch.SourceHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportedly watch}: visits sources for good and gathers what is new. */
@Command(
    name = "watch",
    description = "Visit feeds again and again, and gather what is new as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "After each visit a line tells how the source is and when it is visited next. A source that"
          + " fails is visited less and less, up to every 48 hours, and never given up.",
      "",
      "Examples:",
      "  reportedly watch feeds.opml --to reports.jsonl",
      "  reportedly watch https://example.org/feed.xml --to reports.jsonl --once",
      "  reportedly watch feeds.opml --status"
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A list of feeds (.opml), or the web address of a feed or page.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "Add what is new to this .jsonl file: new reports, and new versions of known ones. Without"
              + " it they are printed.")
  private @Nullable Path to;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "Minutes between good visits of a source, at least 1. Default: 15.")
  private int minutes = 15;

  @Option(names = "--once", description = "Visit each source that is due once, and end.")
  private boolean once;

  @Option(
      names = "--health",
      paramLabel = "FILE",
      description =
          "Where the health of the sources is kept. Default: watch.json in the user's data folder.")
  private @Nullable Path health;

  @Option(names = "--status", description = "Tell how the sources are, and visit none.")
  private boolean status;

  @Mixin private WebOptions web = new WebOptions();

  private final Surroundings surroundings;
  private boolean listsAreGood = true;

  /**
   * @param surroundings streams and terminal
   */
  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    List<String> addresses =
        FeedList.addresses(
            sources,
            sentence -> {
              listsAreGood = false;
              surroundings.say(sentence);
            });
    if (addresses.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    HealthFile file =
        new HealthFile(health == null ? OwnFolder.of(surroundings).resolve("watch.json") : health);
    if (status) {
      return tellStatus(addresses, file.load());
    }
    try (Closeable _ = file.claim();
        ReportFile reports = ReportFile.to(Optional.ofNullable(to), surroundings)) {
      Map<String, SourceHealth> known = new LinkedHashMap<>(file.load());
      BackOff backOff =
          new BackOff(Duration.ofMinutes(Math.max(1, minutes)), RandomGenerator.getDefault());
      InstantSource clock = InstantSource.system();
      Watch watch = new Watch(web.intake(surroundings), backOff, clock);
      WatchRun run = new WatchRun(watch, file, known, reports, surroundings, clock);
      tellWaiting(addresses, run, clock.instant());
      run.run(addresses, once);
      return listsAreGood && addresses.stream().allMatch(address -> isGood(run.health(address)))
          ? ExitStatus.FINE
          : ExitStatus.BAD_INPUT;
    }
  }

  private Integer tellStatus(List<String> addresses, Map<String, SourceHealth> known)
      throws IOException {
    Instant now = Instant.now();
    boolean allGood = listsAreGood;
    for (String address : addresses) {
      SourceHealth health = known.getOrDefault(address, SourceHealth.unvisited(address));
      surroundings.out().write(SafeText.of(HealthLine.of(health, now)) + "\n");
      allGood &= isGood(health);
    }
    surroundings.out().flush();
    return allGood ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  /** Sources that are not due would else be passed over in silence. */
  private void tellWaiting(List<String> addresses, WatchRun run, Instant now) {
    addresses.stream()
        .map(run::health)
        .filter(health -> !health.isDue(now))
        .forEach(health -> surroundings.say(HealthLine.of(health, now)));
    if (!once) {
      surroundings.say("stop it with Ctrl-C; what was gathered is kept.");
    }
  }

  private static boolean isGood(SourceHealth health) {
    return health.trouble().isEmpty();
  }
}
