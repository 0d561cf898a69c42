package org.reportedly.server.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reportedly.server.measuring.DeskClient.Taken;

/**
 * Tells how long a desk that runs takes for its pages, unfiltered and with all kinds of filters,
 * and how many pages of incidents it gives a second. Runs when somebody names a desk.
 */
@EnabledIfSystemProperty(named = MeasuringDesk.ADDRESS, matches = "http.*")
class MeasuringDesk {
  static final String ADDRESS = "desk.address";
  private static final int WARM_UP = 60;
  private static final int ASKED = Integer.getInteger("desk.asked", 300);
  private static final int CONNECTIONS = 8;
  private static final int SECONDS = 15;
  private static final int SLOWEST = 3;
  private static final List<String> LISTS = List.of("/", "/incidents", "/claims", "/reports");
  private static final List<String> VIEWS =
      List.of("/measures", "/attacks", "/control", "/tolls", "/displacement", "/movements", "/aid");

  private final DeskClient desk = new DeskClient(System.getProperty(ADDRESS, ""));
  private final List<Taken> all = new ArrayList<>();

  @Test
  void tellsHowLongPagesTake() throws Exception {
    long seed = Long.getLong("desk.seed", 42);
    System.out.println("seed " + seed);
    tell("first page ever asked for", List.of(desk.time("/")));
    Conditions conditions = new Conditions(desk, new Random(seed));

    for (String path : Stream.concat(LISTS.stream(), VIEWS.stream()).toList()) {
      many(20, () -> desk.time(path));
      tell(path, many(50, () -> desk.time(path)));
    }
    for (String path : Stream.concat(LISTS.stream(), VIEWS.stream()).toList()) {
      many(WARM_UP, () -> desk.time(path + "?" + conditions.next()));
      tell(path + "?…", many(ASKED, () -> desk.time(path + "?" + conditions.next())));
    }
    incidents(conditions);

    assertThat(all).allMatch(Taken::good);
  }

  private void incidents(Conditions conditions) throws Exception {
    List<String> paths =
        Stream.generate(conditions::next)
            .limit(200)
            .flatMap(
                it -> desk.json("/incidents.json?limit=5&" + it).path("incidents").valueStream())
            .map(it -> "/incidents/" + it.path("incident").asString("").replace(".", "%2E"))
            .distinct()
            .toList();
    together(paths, 5);
    List<Taken> taken = together(paths, SECONDS);
    tell(
        "/incidents/{id}, %d of them, %d connections: %.0f a second"
            .formatted(paths.size(), CONNECTIONS, taken.size() / (double) SECONDS),
        taken);
  }

  /** What one client gets that asks over several connections at once, for so many seconds. */
  private List<Taken> together(List<String> paths, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Taken> taken = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Callable<List<Taken>>> asking =
          IntStream.range(0, CONNECTIONS)
              .<Callable<List<Taken>>>mapToObj(number ->
                  () -> {
                    List<Taken> its = new ArrayList<>();
                    for (int i = number; System.nanoTime() < end; i += CONNECTIONS) {
                      its.add(desk.time(paths.get(i % paths.size())));
                    }
                    return its;
                  })
              .toList();
      for (Future<List<Taken>> each : threads.invokeAll(asking)) {
        taken.addAll(each.get());
      }
    }
    return taken;
  }

  private static List<Taken> many(int times, Callable<Taken> asking) throws Exception {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      taken.add(asking.call());
    }
    return taken;
  }

  private void tell(String what, List<Taken> taken) {
    all.addAll(taken);
    List<Taken> sorted =
        taken.stream().sorted((a, b) -> Long.compare(a.nanoseconds(), b.nanoseconds())).toList();
    System.out.printf(
        "%s: median %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms (%d answers, %d bad)%n",
        what,
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        at(sorted, 100),
        sorted.size(),
        sorted.stream().filter(it -> !it.good()).count());
    if (what.endsWith("?…")) {
      sorted.reversed().stream()
          .limit(SLOWEST)
          .forEach(it -> System.out.printf("    %.0f ms %s%n", it.nanoseconds() / 1e6, it.path()));
    }
  }

  /** In milliseconds. */
  private static double at(List<Taken> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)).nanoseconds()
        / 1e6;
  }
}
