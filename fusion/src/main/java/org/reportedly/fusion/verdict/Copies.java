package org.reportedly.fusion.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.fusion.ReportedClaim;

/**
 * A statement and those that repeat it in other reports, as outlets do that print an agency's text:
 * in the same words, or in nearly the same where a report is marked as a copy.
 *
 * @param origin of the story that the others copy, or else the earliest
 * @param copies the others, in canonical order
 */
public record Copies(ReportedClaim origin, List<ReportedClaim> copies) {
  /** From this share of the shorter statement's words on, two of one story are the same. */
  private static final double ENOUGH_SHARED = 0.5;

  public Copies {
    copies = List.copyOf(copies);
  }

  /**
   * The claims of an incident or of one account of it, each with its copies behind it and once.
   *
   * @param claims in canonical order
   * @return in the order of the origins
   */
  public static List<Copies> fold(List<ReportedClaim> claims) {
    List<List<ReportedClaim>> groups = new ArrayList<>();
    // Copies come last, so that whatever they repeat is there.
    claims.stream()
        .sorted(Comparator.comparing(it -> it.wording().copyOf().isPresent()))
        .forEach(claim ->
            groupOf(claim, groups)
                .ifPresentOrElse(
                    group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim)))));
    return groups.stream()
        .map(group -> {
          List<ReportedClaim> others = new ArrayList<>(group.subList(1, group.size()));
          others.sort(ReportedClaim.CANONICAL);
          return new Copies(group.getFirst(), others);
        })
        .sorted(Comparator.comparing(Copies::origin, ReportedClaim.CANONICAL))
        .toList();
  }

  /** The outlets of the copies, each once, in canonical order. */
  public List<String> outlets() {
    Set<String> outlets = new LinkedHashSet<>();
    copies.forEach(it -> outlets.add(it.outlet().orElse(it.report())));
    return List.copyOf(outlets);
  }

  private static Optional<List<ReportedClaim>> groupOf(
      ReportedClaim claim, List<List<ReportedClaim>> groups) {
    return groups.stream()
        .filter(group -> repeats(claim, group.getFirst()))
        .max(
            Comparator.<List<ReportedClaim>>comparingDouble(
                    group -> shared(claim, group.getFirst()))
                // Of equally near ones the earlier.
                .thenComparing(groups::indexOf, Comparator.reverseOrder()));
  }

  private static boolean repeats(ReportedClaim claim, ReportedClaim other) {
    if (claim.claim().stance() != other.claim().stance()
        || isOwnWords(claim) != isOwnWords(other)) {
      return false;
    }
    boolean otherReport = !claim.report().equals(other.report());
    return otherReport && story(claim).equals(story(other))
        ? shared(claim, other) >= ENOUGH_SHARED
        : isOfOneMouth(claim, other) && words(claim).equals(words(other));
  }

  /** Whether two statements in the same words are no coincidence. */
  private static boolean isOfOneMouth(ReportedClaim claim, ReportedClaim other) {
    return !isOwnWords(claim) || publisher(claim).equals(publisher(other));
  }

  private static String publisher(ReportedClaim claim) {
    return claim.wording().agency().or(claim::outlet).orElse(claim.report());
  }

  private static boolean isOwnWords(ReportedClaim claim) {
    return claim.claim().speakers().isEmpty();
  }

  private static String story(ReportedClaim claim) {
    return claim.wording().copyOf().orElse(claim.report());
  }

  private static double shared(ReportedClaim one, ReportedClaim other) {
    Set<String> these = new HashSet<>(words(one));
    Set<String> those = new HashSet<>(words(other));
    int fewer = Math.min(these.size(), those.size());
    these.retainAll(those);
    return (double) these.size() / fewer;
  }

  private static List<String> words(ReportedClaim claim) {
    return Arrays.stream(
            claim.claim().evidence().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }
}
