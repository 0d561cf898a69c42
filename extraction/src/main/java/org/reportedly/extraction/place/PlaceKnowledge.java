package org.reportedly.extraction.place;

import org.reportedly.gazetteer.knowledge.Countries;

/**
 * What is known of where events happen. Immutable.
 *
 * @param words that tell something of a place
 * @param weights how much each clue speaks for a place
 * @param countries of the world
 */
public record PlaceKnowledge(PlaceWords words, PlaceWeights weights, Countries countries) {
  /** That which is part of the program. */
  public static PlaceKnowledge load() {
    return with(PlaceWeights.load());
  }

  /** With weights of one's own. */
  public static PlaceKnowledge with(PlaceWeights weights) {
    return new PlaceKnowledge(new PlaceWords(), weights, Countries.load());
  }
}
