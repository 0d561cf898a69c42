package org.reportedly.extraction.when;

import java.util.List;

/** Is told of each choice of days, to learn from it. */
@FunctionalInterface
public interface WhenChoices {
  /** Takes notice of nothing. */
  WhenChoices UNHEARD = (happening, options) -> {};

  /**
   * Is told of one choice.
   *
   * @param options between which was chosen
   */
  void chosen(Happening happening, List<WhenOption> options);
}
