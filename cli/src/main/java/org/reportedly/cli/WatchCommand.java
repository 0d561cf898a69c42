package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
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
      "  reportedly watch https://example.org/feed.xml --to reports.jsonl --once"
    })
final class WatchCommand implements Callable<Integer> {
  private static final int AT_ONCE = 8;
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A list of feeds (.opml), or the web address of a feed or page.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "Add the reports to this .jsonl file, those with a new id. Without it they are printed.")
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

  @Mixin private WebOptions web = new WebOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    List<String> addresses = FeedList.addresses(sources, surroundings::say);
    if (addresses.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    HealthFile file =
        new HealthFile(health == null ? OwnFolder.of(surroundings).resolve("watch.json") : health);
    Map<String, SourceHealth> known = new LinkedHashMap<>(file.load());
    addresses.forEach(address -> known.computeIfAbsent(address, SourceHealth::unvisited));
    BackOff backOff =
        new BackOff(Duration.ofMinutes(Math.max(1, minutes)), RandomGenerator.getDefault());
    Watch watch = new Watch(web.intake(surroundings), backOff, InstantSource.system());
    try (ReportFile reports = ReportFile.to(Optional.ofNullable(to), surroundings)) {
      do {
        round(watch, addresses, known, file, reports);
        if (!once) {
          sleep(addresses, known);
        }
      } while (!once);
    }
    boolean allGood = addresses.stream().allMatch(address -> isGood(known, address));
    return allGood ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private static boolean isGood(Map<String, SourceHealth> known, String address) {
    SourceHealth health = known.get(address);
    return health != null && health.trouble().isEmpty();
  }

  /** Visits all that are due, those of different hosts at the same time. */
  private void round(
      Watch watch,
      List<String> addresses,
      Map<String, SourceHealth> known,
      HealthFile file,
      ReportFile reports)
      throws IOException {
    Instant now = Instant.now();
    List<SourceHealth> due =
        addresses.stream()
            .map(address -> known.getOrDefault(address, SourceHealth.unvisited(address)))
            .filter(health -> health.isDue(now))
            .toList();
    try (ExecutorService visits =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (SourceHealth before : due) {
        var _ = visits.submit(() -> visit(watch, before, known, reports));
      }
    }
    file.save(List.copyOf(known.values()));
  }

  private void visit(
      Watch watch, SourceHealth before, Map<String, SourceHealth> known, ReportFile reports) {
    int[] fresh = {0};
    SourceHealth after =
        watch.visit(
            before,
            found -> {
              switch (found) {
                case Problem problem -> surroundings.say(problem.sentence());
                case Received received -> fresh[0] += reports.write(received.report()) ? 1 : 0;
              }
            });
    synchronized (known) {
      known.put(before.source(), after);
    }
    surroundings.say(status(after, fresh[0]));
  }

  /** One line for a person: how the source is, and what happens next. */
  private static String status(SourceHealth health, int fresh) {
    if (health.gone()) {
      return "%s: gone for good, it is not visited any more".formatted(health.source());
    }
    String next = "next visit at " + clock(health.nextVisit());
    return health
        .trouble()
        .map(trouble ->
            "%s: failed %s: %s; %s"
                .formatted(
                    health.source(),
                    health.failures() == 1 ? "once" : health.failures() + " times in a row",
                    trouble,
                    next))
        .orElseGet(() -> "%s: fine, %d new; %s".formatted(health.source(), fresh, next));
  }

  private static String clock(Instant moment) {
    var local = moment.atZone(ZoneId.systemDefault());
    String time = LocalTime.of(local.getHour(), local.getMinute()).toString();
    boolean today = local.toLocalDate().equals(java.time.LocalDate.now(ZoneId.systemDefault()));
    return today ? time : local.toLocalDate() + " " + time;
  }

  private static void sleep(List<String> addresses, Map<String, SourceHealth> known)
      throws InterruptedException {
    Instant now = Instant.now();
    Duration wait = LONGEST_SLEEP;
    for (String address : addresses) {
      SourceHealth health = known.get(address);
      if (health != null && !health.gone()) {
        Duration left = Duration.between(now, health.nextVisit());
        wait = left.compareTo(wait) < 0 ? left : wait;
      }
    }
    Thread.sleep(wait.isNegative() ? Duration.ofSeconds(1) : wait.plusSeconds(1));
  }
}
