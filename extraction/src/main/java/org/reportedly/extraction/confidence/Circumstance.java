package org.reportedly.extraction.confidence;

import java.util.Locale;

/** How a claim is told, as far as it bears on whether it is read rightly. */
public enum Circumstance implements Sign {
  BASE("all claims alike"),
  TOLD_BY_VERB("a verb tells the event"),
  TOLD_BY_NOUN("a noun tells the event"),
  TOLD_BY_ADJECTIVE("an adjective or a particle tells the event"),
  PHRASE("several words together tell the event"),
  SEVERAL_SENSES("the word that tells the event has other senses as well"),
  SEVERAL_TRIGGERS("several words tell the same event"),
  LIKE_EVENT_BESIDE("the sentence tells another event of this type"),
  EVENTS_BESIDE("the sentence tells three events or more"),
  PARTICIPLE("the event is told in passing, by a participle"),
  MAIN_CLAUSE("the event is what the sentence states first"),
  DEEP("the event stands deep inside the sentence"),
  RELATIVE_CLAUSE("the event stands in a relative clause"),
  CONDITIONAL("the event stands after “if” or a word like it"),
  JUDGEMENT("somebody speaks without telling an event"),
  DENIAL_OF_CLAIM_BEFORE("it denies the claim before it"),
  DOUBT_OF_CLAIM_BEFORE("it doubts the claim before it"),
  OUTLET_SPEAKS("nobody but the outlet is named as speaker"),
  SPEAKER_BESIDE("somebody speaks in the sentence, but not of this"),
  SPEAKER_BY_VERB("a verb of speech names the speaker"),
  SPEAKER_BY_NOUN("a noun such as “statement” names the speaker"),
  ACCORDING_TO("the speaker is named after “according to”"),
  SPEAKER_GOES_ON("the speaker is carried over from an earlier sentence"),
  SPEAKER_IS_PRONOUN("the speaker is a pronoun"),
  SPEAKER_IS_NAME("the speaker is a name"),
  SPEAKER_AFTER("the speaker is named after the event"),
  NESTED_SPEAKERS("one speaker quotes another"),
  HEARSAY("nobody named says so"),
  QUOTED("the event is told in quotation marks"),
  HEDGED("a word of doubt or plan stands with it"),
  NEGATED("it is negated"),
  SPOKEN_STANCE("the word of speech itself denies, demands or doubts"),
  ACTOR("the event's own words name an actor"),
  TARGET("the event's own words name a target"),
  NOBODY("neither actor nor target is named"),
  FIGURE("it has a figure"),
  DAY("its day is told"),
  LONG_SENTENCE("the sentence is long"),
  SHORT_SENTENCE("the sentence is short"),
  NO_FINITE_VERB("the sentence has no finite verb, or the parser saw none"),
  QUESTION("the sentence is a question"),
  EARLY("it stands at the head of the report");

  private final String words;

  Circumstance(String words) {
    this.words = words;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String words() {
    return words;
  }
}
