package org.reportedly.extraction.when;

import java.util.Locale;
import org.reportedly.model.ClaimType;

/** Kinds of events that are alike in how their time is told. */
enum EventKind {
  /** Happens at one time. */
  DEED,
  /** Lasts, and is told while it does. */
  STATE,
  /** Counts up to the day of the report. */
  TOLL,
  /** Is told with the act of saying it. */
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
          SEXUAL_VIOLENCE,
          ADVANCE,
          REPEL,
          DETENTION,
          ABDUCTION,
          RIOT,
          CYBER_ATTACK,
          CONCESSION,
          PRISONER_EXCHANGE,
          SANCTION ->
          DEED;
      case BATTLE,
          CAPTURE,
          WITHDRAWAL,
          TROOP_MOVEMENT,
          EVACUATION,
          EMERGENCY_MEASURE,
          RESTRICTION,
          ELECTION,
          INVESTIGATION,
          RELIEF,
          PROTEST,
          TALKS,
          AGREEMENT,
          CEASEFIRE,
          COOPERATION,
          SUPPORT ->
          STATE;
      case CASUALTIES, DAMAGE, DISPLACEMENT -> TOLL;
      case ASSESSMENT, DEMAND, REFUSAL, THREAT, ACCUSATION -> WORDS;
    };
  }
}
