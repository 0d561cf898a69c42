package org.reportedly.extraction.place;

import java.util.Locale;
import org.reportedly.model.ClaimType;

/** Kinds of events that are alike in where they happen. */
enum EventKind {
  /** At one spot. */
  STRIKE,
  /** Where fronts run. */
  GROUND,
  /** Over the land that is defended. */
  DEFENCE,
  /** From one place to another. */
  MOVEMENT,
  /** Where its cause was, or in all places together. */
  HARM,
  /** Where it is in force or done by authorities. */
  MEASURE,
  /** In streets and buildings. */
  UNREST,
  /** Between parties, often nowhere. */
  DIPLOMACY,
  /** Of what somebody says or wants. */
  WORDS;

  /** The kind's word in clues. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static EventKind of(ClaimType type) {
    return switch (type) {
      case AIR_STRIKE,
          DRONE_ATTACK,
          MISSILE_ATTACK,
          SHELLING,
          BOMBING,
          SHOOTING,
          ATTACK,
          EXECUTION,
          SEXUAL_VIOLENCE ->
          STRIKE;
      case BATTLE, ADVANCE, CAPTURE, WITHDRAWAL -> GROUND;
      case REPEL -> DEFENCE;
      case TROOP_MOVEMENT, DISPLACEMENT, EVACUATION -> MOVEMENT;
      case CASUALTIES, DAMAGE -> HARM;
      case EMERGENCY_MEASURE,
          RESTRICTION,
          ELECTION,
          DETENTION,
          ABDUCTION,
          INVESTIGATION,
          RELIEF,
          CYBER_ATTACK ->
          MEASURE;
      case PROTEST, RIOT -> UNREST;
      case TALKS,
          AGREEMENT,
          CEASEFIRE,
          CONCESSION,
          PRISONER_EXCHANGE,
          COOPERATION,
          SUPPORT,
          SANCTION ->
          DIPLOMACY;
      case ASSESSMENT, DEMAND, REFUSAL, THREAT, ACCUSATION -> WORDS;
    };
  }
}
