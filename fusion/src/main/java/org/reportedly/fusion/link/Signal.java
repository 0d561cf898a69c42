package org.reportedly.fusion.link;

import java.util.Locale;

/** What the comparison of two claims in one respect can come to. */
public enum Signal {
  BASE(""),
  // Type
  SAME_EVENT("the same type"),
  SAME_TOLL("both tell a toll"),
  SAME_STATE("both tell the same kind of measure, control or movement"),
  SAME_SPEECH("both are the same kind of statement"),
  KINDRED_NEAR("types that are often told for one another"),
  KINDRED_FAR("types that may be told for one another"),
  // Place
  SAME_SPOT("the same place"),
  WITHIN_TOWN("one place lies in the other"),
  NEARBY("places near each other"),
  SAME_PROVINCE("the same province"),
  SAME_COUNTRY("the same country, nothing finer"),
  WITHIN_PROVINCE("one place lies in the other"),
  WITHIN_COUNTRY("the same country"),
  PLACE_OF_ONE("only one tells a place"),
  PLACE_OF_NONE("no place told"),
  PLACE_APART("different places"),
  // Time
  SAME_DAYS("the same days"),
  DAYS_OVERLAP("days that overlap"),
  DAYS_NEXT("days next to each other"),
  DAYS_LATER("some days apart"),
  DAYS_OF_ONE("only one tells a day"),
  DAYS_OF_NONE("no day told"),
  DAYS_APART("far apart in time"),
  // Actor
  SAME_ACTOR("the same actor"),
  SAME_ACTING_PARTY("actors of one party"),
  OTHER_ACTOR("different actors"),
  ACTOR_OF_ONE("only one names an actor"),
  // Target
  SAME_TARGET("the same target"),
  SAME_TARGET_PARTY("targets of one party"),
  OTHER_TARGET("different targets"),
  TARGET_OF_ONE("only one names a target"),
  // Figures
  EQUAL_LARGE_FIGURE("the same figure"),
  EQUAL_SMALL_FIGURE("the same small figure"),
  NEAR_FIGURE("figures of the same that come near each other"),
  DISTANT_FIGURE("figures of the same that differ"),
  OTHER_FIGURES("figures of different things"),
  FIGURES_OF_ONE("only one tells figures"),
  // Words
  MANY_WORDS("many words in common"),
  SOME_WORDS("words in common"),
  NO_WORDS("no words in common"),
  SAME_HEADLINE_WORDS("almost the same words"),
  SHORT_WORDS("few words to compare"),
  // Names
  MANY_NAMES("names in common"),
  ONE_NAME("a name in common"),
  NO_NAMES("no names in common"),
  // Publication
  PUBLISHED_SAME("reports of the same day"),
  PUBLISHED_NEXT("reports of days next to each other"),
  PUBLISHED_NEAR("reports of days near each other"),
  PUBLISHED_FAR("reports of days far from each other"),
  // The text and its speakers
  NEXT_IN_TEXT("next to each other in one report"),
  NEAR_IN_TEXT("near each other in one report"),
  FAR_IN_TEXT("far from each other in one report"),
  SAME_EVIDENCE("the same words of one report"),
  SAME_SPEAKER("the same speaker"),
  SAME_SPEAKER_IN_REPORT("the same speaker in one report"),
  OTHER_SPEAKER_IN_REPORT("another speaker in one report"),
  // Stance and history
  ANSWER("one denies or doubts what the other says"),
  ANSWER_NEXT("one denies or doubts what the other says just before or after"),
  OTHER_MODE("one tells what happened, the other what is to happen"),
  BOTH_AHEAD("both tell what is to happen"),
  BACKGROUND_OF_ONE("one is told as history"),
  BOTH_BACKGROUND("both are told as history");

  private final String reason;

  Signal(String reason) {
    this.reason = reason;
  }

  /** The signal for a person, such as "the same place". */
  public String reason() {
    return reason;
  }

  /** The signal's word in files, such as {@code same-spot}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
