package org.reportedly.extraction.claim;

import org.reportedly.model.ClaimType;

/** Which events cause tolls and damage. */
final class Consequences {
  private Consequences() {}

  static boolean isCause(ClaimType type) {
    return switch (type) {
      case BATTLE,
          ADVANCE,
          AIR_STRIKE,
          DRONE_ATTACK,
          MISSILE_ATTACK,
          SHELLING,
          BOMBING,
          SHOOTING,
          ATTACK,
          EXECUTION,
          RIOT ->
          true;
      default -> false;
    };
  }
}
