package org.reportedly.fusion.verdict;

import java.util.List;

/**
 * What all claims about an incident come to.
 *
 * @param kind which of the four
 * @param on what is contested: {@code occurrence}, {@code actor}, {@code target}, {@code place},
 *     {@code outcome}, or what a figure counts; empty unless contested
 * @param reports how many reports tell of it
 * @param sources the independent sources that say so, hearsay left out
 * @param opposedAgree whether sources on opposed sides of the incident say the same, which weighs
 *     more than friends who do
 */
public record Verdict(
    VerdictKind kind, List<String> on, int reports, List<Source> sources, boolean opposedAgree) {
  public Verdict {
    on = List.copyOf(on);
    sources = List.copyOf(sources);
    if ((kind == VerdictKind.CONTESTED) == on.isEmpty()) {
      throw new IllegalArgumentException("what is contested must be named, and nothing else");
    }
  }
}
