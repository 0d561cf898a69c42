package org.reportedly.extraction.when;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
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

  private final Map<ClaimType, Before> dated = new HashMap<>();
  private final Map<EventKind, Before> datedOfKind = new EnumMap<>(EventKind.class);
  private final SequencedMap<Period, Integer> counts = new LinkedHashMap<>();
  private final SequencedMap<Period, Integer> recent = new LinkedHashMap<>();
  private Optional<Before> last = Optional.empty();
  private Optional<Before> lastTold = Optional.empty();
  private Optional<Period> main = Optional.empty();

  void add(Before event) {
    last = Optional.of(event);
    if (event.when().isEmpty()) {
      return;
    }
    FoundWhen found = event.when().get();
    Period days = found.period();
    dated.put(event.type(), event);
    datedOfKind.put(EventKind.of(event.type()), event);
    recent.putLast(days, counts.merge(days, 1, Integer::sum));
    if (found.ground() == FoundWhen.Ground.TOLD) {
      lastTold = Optional.of(event);
    }
    int most = main.map(it -> counts.getOrDefault(it, 0)).orElse(0);
    main = counts.getOrDefault(days, 0) < most ? main : findMain();
  }

  private Optional<Period> findMain() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<Before> last() {
    return last;
  }

  /** The last event of the type that has days. */
  Optional<Before> lastOf(ClaimType type) {
    return Optional.ofNullable(dated.get(type));
  }

  /** The last event of the kind that has days. */
  Optional<Before> lastOf(EventKind kind) {
    return Optional.ofNullable(datedOfKind.get(kind));
  }

  /** The days of most events that tell some; of as many the earliest told. */
  Optional<Period> main() {
    return main;
  }

  /** The last one whose days words of its sentence told. */
  Optional<Before> lastTold() {
    return lastTold;
  }

  /** Whether any event has these days. */
  boolean has(Period days) {
    return counts.containsKey(days);
  }

  /** The days of events, each once, those of the last event first. */
  Stream<Period> recentFirst() {
    return recent.sequencedKeySet().reversed().stream();
  }
}
