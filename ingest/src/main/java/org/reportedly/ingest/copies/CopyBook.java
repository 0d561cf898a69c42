package org.reportedly.ingest.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reportedly.model.Report;

/**
 * Tells which reports are copies of which, the same in whatever order they come: a copy's origin is
 * the earliest report with the same or nearly the same words that was published within {@value
 * #DAYS} days of it. Reports without a day are compared with all and come after those with one; of
 * those of one day, the one with the lesser id is the earlier. A mark that a report came with holds
 * where no words tell otherwise.
 *
 * <p>Holds about 1 kB a report, whatever its length. Not for use by many threads.
 */
public final class CopyBook {
  /** So many days may lie between a story and its copies. */
  public static final int DAYS = 7;

  private static final LocalDate UNDATED = LocalDate.MAX;
  private static final Comparator<Known> EARLIER =
      Comparator.comparing(Known::day).thenComparing(Known::id);

  private final Map<String, Known> known = new HashMap<>();
  private final TreeMap<LocalDate, Map<String, Known>> byDay = new TreeMap<>();

  private record Known(String id, LocalDate day, Fingerprint print, Optional<String> origin) {
    boolean isAlike(Known other) {
      boolean near =
          day.equals(UNDATED)
              || other.day.equals(UNDATED)
              || !day.isBefore(other.day.minusDays(DAYS)) && !day.isAfter(other.day.plusDays(DAYS));
      return near && !id.equals(other.id) && print.isCopyOf(other.print);
    }

    boolean isBefore(Known other) {
      return EARLIER.compare(this, other) < 0;
    }

    Known copying(String report) {
      return new Known(id, day, print, Optional.of(report));
    }
  }

  /** Remembers a report with the mark that it has, or its newer version. */
  public void know(Report report) {
    forget(report.id());
    of(report).ifPresent(this::put);
  }

  /**
   * Remembers a report that comes.
   *
   * @return whose copies it and those before it are now, where that is other than they are marked:
   *     ids of origins by ids of copies
   */
  public Map<String, String> come(Report report) {
    forget(report.id());
    Optional<Known> found = of(report);
    if (found.isEmpty()) {
      return Map.of();
    }
    Known coming = found.get();
    List<Known> alike = near(coming.day).filter(coming::isAlike).toList();
    Map<String, String> marks = new TreeMap<>();
    Optional<Known> origin = alike.stream().filter(it -> it.isBefore(coming)).min(EARLIER);
    put(origin.map(it -> coming.copying(it.id)).orElse(coming));
    origin
        .filter(it -> !coming.origin.equals(Optional.of(it.id)))
        .ifPresent(it -> marks.put(coming.id, it.id));
    for (Known later : alike) {
      if (coming.isBefore(later) && !hasEarlierOrigin(later, coming)) {
        put(later.copying(coming.id));
        marks.put(later.id, coming.id);
      }
    }
    return marks;
  }

  private boolean hasEarlierOrigin(Known copy, Known than) {
    return copy.origin
        .flatMap(id -> Optional.ofNullable(known.get(id)))
        .filter(origin -> origin.isBefore(than) && origin.isAlike(copy))
        .isPresent();
  }

  private Stream<Known> near(LocalDate day) {
    if (day.equals(UNDATED)) {
      return known.values().stream();
    }
    return Stream.concat(
            byDay.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true).values().stream(),
            Stream.ofNullable(byDay.get(UNDATED)))
        .flatMap(its -> its.values().stream());
  }

  /** Empty for texts too short to be told apart. */
  private static Optional<Known> of(Report report) {
    return Fingerprint.of(report.text())
        .map(print ->
            new Known(
                report.id(),
                report.published().orElse(UNDATED),
                print,
                report.provenance().copyOf()));
  }

  private void put(Known report) {
    known.put(report.id, report);
    byDay.computeIfAbsent(report.day, _ -> new HashMap<>()).put(report.id, report);
  }

  private void forget(String id) {
    Optional.ofNullable(known.remove(id))
        .flatMap(it -> Optional.ofNullable(byDay.get(it.day)))
        .ifPresent(its -> its.remove(id));
  }
}
