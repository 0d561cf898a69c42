package org.reportedly.extraction.claim;

import org.reportedly.extraction.choice.ClueWeights;
import org.reportedly.extraction.place.PlaceChoices;
import org.reportedly.extraction.place.PlaceKnowledge;
import org.reportedly.extraction.when.WhenChoices;
import org.reportedly.extraction.when.WhenFinder;

/**
 * By what the reader chooses between places and between days, and who is told of it. Immutable.
 *
 * @param placeKnowledge what is known of where events happen
 * @param placeChoices is told of each choice of a place, on the thread that reads
 * @param whenWeights how much each clue speaks for days
 * @param whenChoices is told of each choice of days, on the thread that reads
 */
public record Choosing(
    PlaceKnowledge placeKnowledge,
    PlaceChoices placeChoices,
    ClueWeights whenWeights,
    WhenChoices whenChoices) {

  /** With what is part of the program, telling nobody. */
  public static Choosing bundled() {
    return new Choosing(
        PlaceKnowledge.load(),
        PlaceChoices.UNHEARD,
        WhenFinder.bundledWeights(),
        WhenChoices.UNHEARD);
  }

  /** The same for all but places. */
  public Choosing with(PlaceKnowledge knowledge, PlaceChoices choices) {
    return new Choosing(knowledge, choices, whenWeights, whenChoices);
  }

  /** The same for all but days. */
  public Choosing with(ClueWeights weights, WhenChoices choices) {
    return new Choosing(placeKnowledge, placeChoices, weights, choices);
  }
}
