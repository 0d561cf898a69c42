package org.reportedly.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.actors.NameIndex.Match;

/**
 * A name or noun of a phrase, as far as it tells who is meant.
 *
 * @param actor whom it names
 * @param borrowsKind whether its kind is that of whom it belongs to
 * @param firm false for one that is only leaned on: "Iran" in "Iran-backed militia"
 * @param last whether it ends its part of the phrase
 */
record Cue(Actor actor, boolean borrowsKind, boolean firm, boolean last) {
  static Cue of(Match match, boolean firm, boolean last, Optional<LocalDate> day) {
    boolean borrows = match.named() instanceof Named.Fixed fixed && fixed.borrowsKind();
    return new Cue(match.named().on(day), borrows, firm, last);
  }

  boolean isBody() {
    return actor.known() == NameKind.BODY;
  }

  boolean isGroup() {
    return actor.known() == NameKind.GROUP;
  }

  /** Whether it names somebody in particular who is more than a country. */
  boolean isNamed() {
    return switch (actor.known()) {
      case GROUP, ORGANISATION, INSTITUTION, PERSON, OUTLET -> true;
      case COUNTRY, NATIONALITY, SEAT, BODY -> false;
    };
  }
}
