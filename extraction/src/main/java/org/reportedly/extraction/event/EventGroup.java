package org.reportedly.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.model.ClaimType;

/**
 * Events that are one: "were killed and 26 wounded", "was stopped and pushed back".
 *
 * @param members the first is the one that the claim is about
 */
public record EventGroup(List<Event> members) {
  private static final int FARTHEST = 14;

  public EventGroup {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a group needs an event");
    }
    members = List.copyOf(members);
  }

  /** The event that the claim is about. */
  public Event first() {
    return members.getFirst();
  }

  /** Groups the events of a sentence, in the order of the text. */
  public static List<EventGroup> of(List<Event> events, List<Attribution> attributions) {
    List<List<Event>> groups = new ArrayList<>();
    for (Event event : events) {
      if (!groups.isEmpty() && belongs(groups.getLast(), event, attributions)) {
        groups.getLast().add(event);
      } else {
        groups.add(new ArrayList<>(List.of(event)));
      }
    }
    return groups.stream().map(EventGroup::new).toList();
  }

  private static boolean belongs(List<Event> group, Event event, List<Attribution> attributions) {
    Event last = group.getLast();
    if (last.type() != event.type() || !isSameSpeech(last, event, attributions)) {
      return false;
    }
    boolean coordinated =
        event.trigger().relation() == org.reportedly.language.Relation.CONJ
            && event.trigger().head() == last.trigger().index();
    if (event.type() == ClaimType.CASUALTIES) {
      return event.trigger().index() - last.trigger().index() <= FARTHEST && !isParted(last, event);
    }
    return coordinated
        && event
            .sentence()
            .child(
                event.trigger(),
                org.reportedly.language.Relation.NSUBJ,
                org.reportedly.language.Relation.NSUBJPASS,
                org.reportedly.language.Relation.DOBJ)
            .isEmpty();
  }

  private static boolean isParted(Event first, Event second) {
    return first
        .sentence()
        .tokens()
        .subList(first.trigger().index(), second.trigger().index())
        .stream()
        .anyMatch(token -> token.text().equals(";"));
  }

  private static boolean isSameSpeech(Event first, Event second, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.tells(first.trigger()) != attribution.tells(second.trigger())) {
        return false;
      }
    }
    return true;
  }
}
