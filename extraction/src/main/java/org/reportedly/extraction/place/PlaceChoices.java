package org.reportedly.extraction.place;

import java.util.List;

/** Is told of each choice of a place, to learn from it or to explain it. */
@FunctionalInterface
public interface PlaceChoices {
  /** Takes notice of nothing. */
  PlaceChoices UNHEARD = (told, options, chosen) -> {};

  /**
   * Is told of one choice.
   *
   * @param options between which was chosen
   * @param chosen index of the one taken
   */
  void chosen(Told told, List<Option> options, int chosen);
}
