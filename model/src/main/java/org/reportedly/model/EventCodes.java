package org.reportedly.model;

import java.util.Optional;

/**
 * How other schemes code the same event.
 *
 * @param plover PLOVER root, with a mode where there is one: {@code ASSAULT/drone}
 * @param cameo CAMEO code: {@code 195}
 * @param acledEvent ACLED event type: {@code Explosions/Remote violence}
 * @param acledSubEvent ACLED sub-event type: {@code Air/drone strike}
 */
public record EventCodes(
    Optional<String> plover,
    Optional<String> cameo,
    Optional<String> acledEvent,
    Optional<String> acledSubEvent) {

  /** No scheme knows such an event. */
  public static final EventCodes NONE =
      new EventCodes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
