package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Place;

/** Where the events of a report that were told so far have been, in the order of telling. */
final class EventHistory {
  private final List<Past> events = new ArrayList<>();

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
  }

  void add(Told told, Optional<Place> place) {
    events.add(new Past(told.type(), place, told.index(), told.sentence().paragraph()));
  }

  /** The event before. */
  Optional<Past> last() {
    return last(past -> true);
  }

  /** The event before of which the condition holds. */
  Optional<Past> last(Predicate<Past> condition) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (condition.test(events.get(i))) {
        return Optional.of(events.get(i));
      }
    }
    return Optional.empty();
  }

  /** The event that was told before all others. */
  Optional<Past> first() {
    return events.stream().findFirst();
  }

  int size() {
    return events.size();
  }

  /** How large a part of the events was at the place, 0 to 1; 0 before the first event. */
  double share(PossiblePlace place) {
    return events.isEmpty()
        ? 0
        : (double) events.stream().filter(past -> past.was(place)).count() / events.size();
  }

  /** How large a part of the events was nowhere, 0 to 1; 0 before the first event. */
  double shareOfNone() {
    return events.isEmpty()
        ? 0
        : (double) events.stream().filter(past -> past.place().isEmpty()).count() / events.size();
  }
}
