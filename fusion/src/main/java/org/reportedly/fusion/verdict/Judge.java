package org.reportedly.fusion.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Stance;

/** Gives the verdict on an incident. A pure function of its claims. Immutable. */
public final class Judge {
  private static final Set<Stance> SAYS_SO =
      EnumSet.of(Stance.ASSERTS, Stance.SUSPECTS, Stance.EXPECTS, Stance.DEMANDS);

  private final Sources sources;
  private final Exclusions exclusions = new Exclusions();

  /**
   * @param sources tells who stands behind a claim
   */
  public Judge(Sources sources) {
    this.sources = sources;
  }

  /** The verdict on the incident. */
  public Verdict judge(Incident incident) {
    List<Statement> statements = new ArrayList<>();
    for (ReportedClaim claim : incident.claims()) {
      statements.add(new Statement(claim, sources.of(claim, incident.claims())));
    }
    List<Statement> affirming =
        statements.stream().filter(it -> SAYS_SO.contains(it.claim().claim().stance())).toList();
    List<Source> behind = independent(affirming);
    List<String> on = contestedOn(statements, affirming);
    return new Verdict(
        kind(statements, behind, on), on, incident.reports(), behind, opposedAgree(affirming));
  }

  private List<String> contestedOn(List<Statement> statements, List<Statement> affirming) {
    Set<String> on = new TreeSet<>();
    boolean denied =
        statements.stream().anyMatch(it -> it.claim().claim().stance() == Stance.DENIES);
    if (denied && !affirming.isEmpty()) {
      on.add("occurrence");
    }
    on.addAll(exclusions.among(affirming));
    return List.copyOf(on);
  }

  private static VerdictKind kind(
      List<Statement> statements, List<Source> behind, List<String> on) {
    if (!on.isEmpty()) {
      return VerdictKind.CONTESTED;
    }
    if (behind.size() >= 2) {
      return VerdictKind.CORROBORATED;
    }
    return statements.stream().anyMatch(it -> it.claim().claim().stance() == Stance.UNCONFIRMED)
        ? VerdictKind.UNCONFIRMED
        : VerdictKind.SINGLE_SOURCE;
  }

  private static List<Source> independent(List<Statement> affirming) {
    Map<String, Source> found = new LinkedHashMap<>();
    for (Statement statement : affirming) {
      if (statement.source().named()) {
        found.putIfAbsent(statement.source().key(), statement.source());
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether both those who do it and those whom it is done to say so. */
  private static boolean opposedAgree(List<Statement> affirming) {
    Set<String> acting = new TreeSet<>();
    Set<String> hit = new TreeSet<>();
    for (Statement statement : affirming) {
      acting.addAll(codes(statement.claim().claim().actors()));
      hit.addAll(codes(statement.claim().claim().targets()));
    }
    Set<String> speaking = new TreeSet<>();
    affirming.forEach(it -> it.source().party().map(Party::code).ifPresent(speaking::add));
    return speaking.stream().anyMatch(code -> acting.contains(code) && !hit.contains(code))
        && speaking.stream().anyMatch(code -> hit.contains(code) && !acting.contains(code));
  }

  private static List<String> codes(List<Participant> participants) {
    return participants.stream()
        .map(Participant::party)
        .flatMap(Optional::stream)
        .map(Party::code)
        .toList();
  }
}
