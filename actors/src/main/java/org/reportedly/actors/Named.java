package org.reportedly.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Party;

/** What a name leads to. */
sealed interface Named {
  /** Whoever is meant on the given day, or at any time where none is given. */
  Actor on(Optional<LocalDate> day);

  /** Whether both mean the same, so that one name for both is no contradiction. */
  boolean agreesWith(Named other);

  /** The same on every day. */
  record Fixed(Actor actor, boolean borrowsKind) implements Named {
    @Override
    public Actor on(Optional<LocalDate> day) {
      return actor;
    }

    @Override
    public boolean agreesWith(Named other) {
      return other instanceof Fixed fixed && actor.party().equals(fixed.actor.party());
    }
  }

  /** Somebody in office. */
  record Holder(Person person) implements Named {
    @Override
    public Actor on(Optional<LocalDate> day) {
      return person.on(day);
    }

    @Override
    public boolean agreesWith(Named other) {
      return other instanceof Holder holder && person.name().equals(holder.person.name());
    }
  }

  /** No actor at all, although a part of the words is the name of one: "Gulf of Mexico". */
  record Nobody() implements Named {
    private static final Actor NOBODY =
        Actor.of("nobody", Optional.<Party>empty(), ActorKind.OTHER, NameKind.BODY);

    @Override
    public Actor on(Optional<LocalDate> day) {
      return NOBODY;
    }

    @Override
    public boolean agreesWith(Named other) {
      return other instanceof Nobody;
    }
  }
}
