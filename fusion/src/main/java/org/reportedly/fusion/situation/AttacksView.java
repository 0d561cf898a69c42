package org.reportedly.fusion.situation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * Attacks and interceptions by day and side, each counted in incidents: those that the side itself
 * tells, and those that only others tell.
 *
 * @param sources tells who stands behind a claim
 */
public record AttacksView(Sources sources) implements SituationView {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.AIR_STRIKE,
          ClaimType.DRONE_ATTACK,
          ClaimType.MISSILE_ATTACK,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.SHOOTING,
          ClaimType.ADVANCE,
          ClaimType.REPEL);

  private static final String NOBODY = "(not told)";

  private record Key(String day, String side, boolean repel) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byDay = day.compareTo(other.day);
      int bySide = side.compareTo(other.side);
      return byDay != 0 ? byDay : bySide != 0 ? bySide : Boolean.compare(repel, other.repel);
    }
  }

  @Override
  public String word() {
    return "attacks";
  }

  @Override
  public String title() {
    return "Attacks and interceptions by day and side";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("day", "side", "kind", "incidents", "own account", "conceded", "figures");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    Map<Key, List<WeighedIncident>> grouped = new TreeMap<>();
    Cells.of(incidents, TYPES)
        .forEach(it -> grouped.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it));
    return grouped.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList();
  }

  private static Key key(WeighedIncident incident) {
    boolean repel = incident.incident().type() == ClaimType.REPEL;
    String side =
        Cells.claims(incident)
            .flatMap(it -> Cells.parties(it.claim().actors()).stream())
            .findFirst()
            .orElse(NOBODY);
    return new Key(Cells.firstDay(incident), side, repel);
  }

  private ViewRow row(Key key, List<WeighedIncident> incidents) {
    long claimed = incidents.stream().filter(it -> claimed(it, key.side)).count();
    long conceded = incidents.stream().filter(it -> conceded(it, key.side)).count();
    List<ReportedClaim> history =
        incidents.stream().flatMap(Cells::claims).sorted(ReportedClaim.CANONICAL).toList();
    VerdictKind weakest =
        incidents.stream().map(it -> it.verdict().kind()).max(Enum::compareTo).orElseThrow();
    return new ViewRow(
        List.of(
            key.day,
            key.side,
            key.repel ? "interceptions" : "attacks",
            String.valueOf(incidents.size()),
            String.valueOf(claimed),
            String.valueOf(conceded),
            String.join(
                " | ",
                incidents.stream().map(Cells::figures).filter(it -> !it.isEmpty()).toList())),
        incidents.size() == 1 ? incidents.getFirst().incident().id() : "",
        weakest,
        history);
  }

  private boolean claimed(WeighedIncident incident, String side) {
    return Cells.claims(incident)
        .anyMatch(it -> it.claim().stance() == Stance.ASSERTS && speaksFor(it, side));
  }

  /** Told by a speaker of the side that it was done to. */
  private boolean conceded(WeighedIncident incident, String side) {
    return Cells.claims(incident)
        .filter(it -> it.claim().stance() == Stance.ASSERTS && !speaksFor(it, side))
        .anyMatch(it ->
            sources
                .of(it)
                .party()
                .map(party -> Cells.parties(it.claim().targets()).contains(party.code()))
                .orElse(false));
  }

  private boolean speaksFor(ReportedClaim claim, String side) {
    return sources.of(claim).party().map(party -> party.code().equals(side)).orElse(false);
  }
}
