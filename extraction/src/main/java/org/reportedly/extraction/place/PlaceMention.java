package org.reportedly.extraction.place;

import org.reportedly.model.Place;
import org.reportedly.model.Span;

/**
 * A place that a report names.
 *
 * @param span where
 * @param sentence index of its sentence in the document
 * @param place the place meant
 * @param standing what the name does there
 * @param seat whether it is a capital, whose name alone often means a government
 */
public record PlaceMention(Span span, int sentence, Place place, Standing standing, boolean seat) {

  /** What the name of a place does where a report has it. */
  public enum Standing {
    /** Something is or happens there. */
    PLACE,
    /** It stands for its government: "Kyiv said". */
    GOVERNMENT,
    /** It only tells where an institution is: "the Ohio governor". */
    MODIFIER,
    /** It tells where the report was written. */
    DATELINE,
    /** An adjective or a people, for their country: "Kenyan police". */
    PEOPLE
  }

  /** Whether something may happen there. */
  public boolean isPlace() {
    return standing == Standing.PLACE;
  }

  /** Whether it means the given place, by whatever name. */
  public boolean means(Place other) {
    return PossiblePlace.areSame(place, other);
  }

  /** Whether the words are the name of a place, and not those of a people. */
  public boolean isName() {
    return standing != Standing.PEOPLE;
  }
}
