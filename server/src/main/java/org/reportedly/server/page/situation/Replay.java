package org.reportedly.server.page.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The moments at which one can look at what was known then.
 *
 * @param moments from the first to the last thing recorded, evenly spaced, in order
 * @param at which of them is looked at; the last for now
 */
public record Replay(List<Instant> moments, int at) {
  private static final int STEPS = 60;

  public Replay {
    moments = List.copyOf(moments);
  }

  /**
   * The moments between the first and the last record.
   *
   * @param asOf the moment that is looked at; empty for now
   */
  public static Optional<Replay> between(Instant first, Instant last, Optional<Instant> asOf) {
    Duration all = Duration.between(first, last);
    if (all.compareTo(Duration.ofSeconds(1)) < 0) {
      return Optional.empty();
    }
    List<Instant> moments = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      moments.add(first.plus(all.multipliedBy(i).dividedBy(STEPS)).truncatedTo(ChronoUnit.MILLIS));
    }
    moments.add(last.plusMillis(1).truncatedTo(ChronoUnit.MILLIS));
    int at =
        asOf.map(then -> (int) moments.stream().skip(1).filter(it -> !it.isAfter(then)).count())
            .orElse(STEPS);
    return Optional.of(new Replay(moments, at));
  }

  /** The number of the last moment. */
  public int last() {
    return moments.size() - 1;
  }

  /** The moments as a script reads them, parted by spaces. */
  public String written() {
    return String.join(" ", moments.stream().map(Instant::toString).toList());
  }

  /** The moment that is looked at, for a person. */
  public String shown() {
    return at == last()
        ? "now"
        : moments
            .get(at)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString()
            .replace('T', ' ')
            .replace("Z", " UTC");
  }
}
