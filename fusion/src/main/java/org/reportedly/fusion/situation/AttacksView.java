package org.reportedly.fusion.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * What one side did on one day, or warded off.
   *
   * @param day the first that is told; empty where none is
   * @param side a party's code, or words for none
   * @param interceptions whether it warded attacks off
   * @param incidents one or more
   * @param own how many of them the side itself tells
   * @param conceded how many those tell to whom it was done
   */
  public record Tally(
      Optional<LocalDate> day,
      String side,
      boolean interceptions,
      List<WeighedIncident> incidents,
      int own,
      int conceded) {
    public Tally {
      incidents = List.copyOf(incidents);
    }

    /** {@code attacks} or {@code interceptions}. */
    public String kind() {
      return interceptions ? "interceptions" : "attacks";
    }
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    return tallies(incidents).stream().map(AttacksView::row).toList();
  }

  /** The same as numbers, in the same order. */
  public List<Tally> tallies(List<WeighedIncident> incidents) {
    Map<Key, List<WeighedIncident>> grouped = new TreeMap<>();
    Cells.of(incidents, TYPES)
        .forEach(it -> grouped.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it));
    return grouped.entrySet().stream().map(it -> tally(it.getKey(), it.getValue())).toList();
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

  private Tally tally(Key key, List<WeighedIncident> incidents) {
    return new Tally(
        key.day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(key.day)),
        key.side,
        key.repel,
        incidents,
        (int) incidents.stream().filter(it -> claimed(it, key.side)).count(),
        (int) incidents.stream().filter(it -> conceded(it, key.side)).count());
  }

  private static ViewRow row(Tally tally) {
    List<WeighedIncident> incidents = tally.incidents;
    List<ReportedClaim> history =
        incidents.stream().flatMap(Cells::claims).sorted(ReportedClaim.CANONICAL).toList();
    VerdictKind weakest =
        incidents.stream().map(it -> it.verdict().kind()).max(Enum::compareTo).orElseThrow();
    return new ViewRow(
        List.of(
            tally.day.map(LocalDate::toString).orElse(""),
            tally.side,
            tally.kind(),
            String.valueOf(incidents.size()),
            String.valueOf(tally.own),
            String.valueOf(tally.conceded),
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
