package org.reportedly.server.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.reportedly.server.http.Measured;

/**
 * Counts answers by route and status, and adds their times up, for Prometheus. May be used by many
 * threads at once.
 */
public final class Metrics implements Measured {
  /** The media type of Prometheus' text format. */
  public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final double NANOSECONDS = 1e9;
  private static final double[] BOUNDS = {0.005, 0.02, 0.1, 0.5, 2};

  private record Key(String route, int status) {}

  /** The times of one route. */
  private static final class Times {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    Times() {
      for (int i = 0; i < buckets.length; i++) {
        buckets[i] = new LongAdder();
      }
    }

    void add(long took) {
      count.increment();
      nanoseconds.add(took);
      for (int i = 0; i < BOUNDS.length; i++) {
        if (took <= BOUNDS[i] * NANOSECONDS) {
          buckets[i].increment();
        }
      }
    }
  }

  private final Map<Key, LongAdder> answers = new ConcurrentHashMap<>();
  private final Map<String, Times> times = new ConcurrentHashMap<>();

  @Override
  public void answered(String route, int status, long nanoseconds) {
    answers.computeIfAbsent(new Key(route, status), _ -> new LongAdder()).increment();
    times.computeIfAbsent(route, _ -> new Times()).add(nanoseconds);
  }

  /**
   * All of it in Prometheus' text format.
   *
   * @param entries how many entries the ledger's log has
   */
  public String written(long entries) {
    StringBuilder out = new StringBuilder();
    out.append("# HELP reportedly_ledger_entries Entries in the ledger's log.\n");
    out.append("# TYPE reportedly_ledger_entries gauge\n");
    out.append("reportedly_ledger_entries ").append(entries).append('\n');
    out.append("# HELP reportedly_http_answers_total Answers by route and status.\n");
    out.append("# TYPE reportedly_http_answers_total counter\n");
    Map<String, Long> sorted = new TreeMap<>();
    answers.forEach((key, count) ->
        sorted.put("route=\"%s\",status=\"%d\"".formatted(key.route, key.status), count.sum()));
    sorted.forEach((labels, count) ->
        out.append("reportedly_http_answers_total{%s} %d\n".formatted(labels, count)));
    out.append("# HELP reportedly_http_seconds Time to answer by route.\n");
    out.append("# TYPE reportedly_http_seconds histogram\n");
    new TreeMap<>(times).forEach((route, its) -> histogram(route, its, out));
    return out.toString();
  }

  private static void histogram(String route, Times times, StringBuilder out) {
    String name = "reportedly_http_seconds";
    for (int i = 0; i < BOUNDS.length; i++) {
      out.append(
          "%s_bucket{route=\"%s\",le=\"%s\"} %d\n"
              .formatted(name, route, BOUNDS[i], times.buckets[i].sum()));
    }
    long count = times.count.sum();
    out.append("%s_bucket{route=\"%s\",le=\"+Inf\"} %d\n".formatted(name, route, count));
    out.append(
        "%s_sum{route=\"%s\"} %s\n".formatted(name, route, times.nanoseconds.sum() / NANOSECONDS));
    out.append("%s_count{route=\"%s\"} %d\n".formatted(name, route, count));
  }
}
