package org.reportedly.extraction.explanation;

import java.util.Locale;

/** The ways to decide that stand in the code and in no table. */
public enum Way implements Rule {
  /** Somebody speaks and tells no event: a judgement, a demand. */
  NO_EVENT,
  /** A denial or a doubt without an event of its own is about the claim before. */
  ABOUT_CLAIM_BEFORE,
  /** Nobody else is named: the outlet says so itself. */
  OUTLET,
  /** "according to". */
  ACCORDING_TO,
  /** Somebody goes on speaking who was named before. */
  SPEECH_GOES_ON,
  /** It is said, and nobody is named. */
  HEARSAY,
  /** Nothing weakens the statement. */
  PLAIN_STATEMENT,
  /** A negated word. */
  NEGATION,
  /** A word of doubt beside the event that stands in no table. */
  HEDGE,
  /** "is to open". */
  COMING,
  /** The sentence tells in other words who did it. */
  IMPLIED,
  /** The event was told before, with who did it. */
  TOLD_BEFORE,
  /** The words stand with the event. */
  OWN_WORDS,
  /** The words stand elsewhere in the sentence. */
  SAME_SENTENCE,
  /** Taken from another sentence. */
  OTHER_SENTENCE,
  /** Which of the places of a name is meant. */
  GAZETTEER,
  /** The country on whose side those are who take part. */
  COUNTRY_OF_PARTY,
  /** An expression of time, counted from the day of publication where it needs one. */
  TIME_EXPRESSION,
  /** No other day that the report tells fits better than that of publication. */
  TENSE,
  /** Over for more than a month when the report was published. */
  LONG_OVER,
  /** What the report tells nothing of. */
  NOT_TOLD;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
