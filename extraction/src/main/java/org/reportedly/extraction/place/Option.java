package org.reportedly.extraction.place;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.Place;

/**
 * One of the places between which was chosen for an event.
 *
 * @param place empty for the choice that the report tells none
 * @param clues what speaks for it or against it
 */
public record Option(Optional<Place> place, List<String> clues) {
  public Option {
    clues = List.copyOf(clues);
  }
}
