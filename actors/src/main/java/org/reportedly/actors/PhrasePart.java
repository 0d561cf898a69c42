package org.reportedly.actors;

import java.util.List;
import java.util.Optional;

/**
 * What the names in one part of a noun phrase tell together.
 *
 * @param cues in the order of the text
 */
record PhrasePart(List<Cue> cues) {
  static PhrasePart of(List<Cue> cues) {
    return new PhrasePart(List.copyOf(cues));
  }

  /** The name that tells the side for itself: a group before all others, else the first. */
  Optional<Cue> firmSide() {
    List<Cue> firm =
        cues.stream().filter(Cue::firm).filter(cue -> cue.actor().party().isPresent()).toList();
    return firm.stream().filter(Cue::isGroup).findFirst().or(() -> firm.stream().findFirst());
  }

  /** The name that the phrase's side is only tied to: "Iran-backed". */
  Optional<Cue> leaning() {
    return cues.stream().filter(cue -> !cue.firm() && cue.actor().party().isPresent()).findFirst();
  }

  /** The first that is named and more than a country. */
  Optional<Cue> named() {
    return cues.stream().filter(Cue::firm).filter(Cue::isNamed).findFirst();
  }

  /** The kind of this head part, which may borrow it from the owner. */
  ActorKind kind(PhrasePart owner) {
    Optional<Cue> body = body();
    if (body.isEmpty()) {
      return ownKind().or(owner::kindToLend).orElse(ActorKind.OTHER);
    }
    Cue noun = body.get();
    if (!noun.borrowsKind()) {
      return noun.actor().kind();
    }
    return kindToLend().or(owner::kindToLend).orElse(noun.actor().kind());
  }

  private Optional<Cue> body() {
    return cues.reversed().stream().filter(cue -> cue.isBody() && cue.firm()).findFirst();
  }

  /** The kind without a body: of whoever is named, else of the country or people at the end. */
  private Optional<ActorKind> ownKind() {
    Optional<Cue> telling =
        named()
            .or(() ->
                cues.reversed().stream()
                    .filter(cue -> cue.last() && cue.firm() && !cue.isBody())
                    .findFirst());
    return telling.map(cue -> cue.actor().kind()).filter(kind -> kind != ActorKind.OTHER);
  }

  private Optional<ActorKind> kindToLend() {
    return cues.reversed().stream()
        .filter(cue -> cue.isBody() && cue.firm() && !cue.borrowsKind())
        .findFirst()
        .or(this::named)
        .map(cue -> cue.actor().kind())
        .or(this::ownKind);
  }
}
