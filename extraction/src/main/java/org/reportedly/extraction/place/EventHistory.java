package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Place;

/** Where the events of a report that were told so far have been, in the order of telling. */
final class EventHistory {
  private final List<Past> events = new ArrayList<>();
  private final Map<ClaimType, Past> lastOfType = new HashMap<>();
  private final Map<EventKind, Past> lastOfKind = new EnumMap<>(EventKind.class);
  private final Map<String, Integer> counts = new HashMap<>();
  private Optional<Past> lastCause = Optional.empty();
  private int nowhere;

  /**
   * An event that was told.
   *
   * @param type what happened
   * @param place empty where the report seemed to tell none
   * @param sentence in which it was told
   * @param paragraph in which it was told
   */
  record Past(ClaimType type, Optional<Place> place, int sentence, int paragraph) {
    EventKind kind() {
      return EventKind.of(type);
    }

    boolean was(PossiblePlace where) {
      return place.filter(where::is).isPresent();
    }

    private boolean isCause() {
      return kind() == EventKind.STRIKE || kind() == EventKind.GROUND;
    }
  }

  void add(Told told, Optional<Place> place) {
    Past past = new Past(told.type(), place, told.index(), told.sentence().paragraph());
    events.add(past);
    lastOfType.put(past.type(), past);
    lastOfKind.put(past.kind(), past);
    if (past.isCause()) {
      lastCause = Optional.of(past);
    }
    if (place.isPresent()) {
      counts.merge(PossiblePlace.key(place.get()), 1, Integer::sum);
    } else {
      nowhere++;
    }
  }

  /** The event before. */
  Optional<Past> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
  }

  /** The last event of the type. */
  Optional<Past> last(ClaimType type) {
    return Optional.ofNullable(lastOfType.get(type));
  }

  /** The last event of the kind. */
  Optional<Past> last(EventKind kind) {
    return Optional.ofNullable(lastOfKind.get(kind));
  }

  /** The last event that can have caused harm. */
  Optional<Past> lastCause() {
    return lastCause;
  }

  /** The event that was told before all others. */
  Optional<Past> first() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.getFirst());
  }

  /** How large a part of the events was at the place, 0 to 1; 0 before the first event. */
  double share(PossiblePlace place) {
    return events.isEmpty() ? 0 : (double) counts.getOrDefault(place.key(), 0) / events.size();
  }

  /** How large a part of the events was nowhere, 0 to 1; 0 before the first event. */
  double shareOfNone() {
    return events.isEmpty() ? 0 : (double) nowhere / events.size();
  }
}
