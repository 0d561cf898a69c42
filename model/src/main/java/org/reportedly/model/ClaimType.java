package org.reportedly.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a claim says that happened: the closed list of event types. */
public enum ClaimType {
  BATTLE,
  ADVANCE,
  CAPTURE,
  REPEL,
  AIR_STRIKE,
  DRONE_ATTACK,
  MISSILE_ATTACK,
  SHELLING,
  BOMBING,
  SHOOTING,
  ATTACK,
  EXECUTION,
  SEXUAL_VIOLENCE,
  WITHDRAWAL,
  TROOP_MOVEMENT,
  ABDUCTION,
  DETENTION,
  EMERGENCY_MEASURE,
  RESTRICTION,
  CYBER_ATTACK,
  CASUALTIES,
  DAMAGE,
  DISPLACEMENT,
  ELECTION,
  ASSESSMENT,
  EVACUATION,
  RELIEF,
  PROTEST,
  RIOT,
  TALKS,
  AGREEMENT,
  CEASEFIRE,
  CONCESSION,
  PRISONER_EXCHANGE,
  COOPERATION,
  SUPPORT,
  DEMAND,
  REFUSAL,
  THREAT,
  SANCTION,
  INVESTIGATION,
  ACCUSATION;

  private static final Map<String, ClaimType> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ClaimType::word, Function.identity()));

  /** The type's word in files and on screen, such as {@code air-strike}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The type with the given word, if there is one. */
  public static Optional<ClaimType> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
