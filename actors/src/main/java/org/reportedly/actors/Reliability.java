package org.reportedly.actors;

import java.util.Locale;

/**
 * How far a source can be relied on: the letters of the Admiralty scale (NATO STANAG 2511), and
 * {@link #UNKNOWN} where nobody has judged yet, which is not the same as F.
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged"),
  UNKNOWN("not judged yet");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /** What the letter means, for a person. */
  public String meaning() {
    return meaning;
  }

  /** The letter's word in files: {@code A} to {@code F}, or {@code unknown}. */
  public String word() {
    return this == UNKNOWN ? name().toLowerCase(Locale.ROOT) : name();
  }
}
