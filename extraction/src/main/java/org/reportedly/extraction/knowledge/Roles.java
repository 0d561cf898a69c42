package org.reportedly.extraction.knowledge;

import java.util.List;

/**
 * Where the actor and the target of an event stand.
 *
 * @param actor positions to be tried in turn
 * @param target positions to be tried in turn
 */
public record Roles(List<Position> actor, List<Position> target) {
  public Roles {
    actor = List.copyOf(actor);
    target = List.copyOf(target);
  }

  static Roles of(List<String> actor, List<String> target) {
    return new Roles(
        actor.stream().map(Position::of).toList(), target.stream().map(Position::of).toList());
  }
}
