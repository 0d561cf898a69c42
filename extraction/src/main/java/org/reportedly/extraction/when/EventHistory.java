package org.reportedly.extraction.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;

/** The events of a report that have been read so far, with the days chosen for them. */
final class EventHistory {
  /**
   * An event that was told before.
   *
   * @param when empty where none was chosen
   * @param sentence index of its sentence in the document
   */
  record Before(ClaimType type, Optional<FoundWhen> when, int sentence) {
    boolean isIn(Period days) {
      return when.filter(found -> found.period().equals(days)).isPresent();
    }
  }

  private final List<Before> events = new ArrayList<>();

  void add(Before event) {
    events.add(event);
  }

  /** All of them, the last first. */
  List<Before> lastFirst() {
    return events.reversed();
  }

  Optional<Before> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
  }

  Optional<Before> lastOf(EventKind kind) {
    return lastFirst().stream()
        .filter(event -> EventKind.of(event.type()) == kind && event.when().isPresent())
        .findFirst();
  }

  /** The days of most events that tell some; of as many the earliest told. */
  Optional<Period> main() {
    Map<Period, Integer> counts = new LinkedHashMap<>();
    events.stream()
        .flatMap(event -> event.when().stream())
        .forEach(found -> counts.merge(found.period(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The last one whose days words of its sentence told. */
  Optional<Before> lastTold() {
    return lastFirst().stream()
        .filter(
            event -> event.when().filter(it -> it.ground() == FoundWhen.Ground.TOLD).isPresent())
        .findFirst();
  }
}
