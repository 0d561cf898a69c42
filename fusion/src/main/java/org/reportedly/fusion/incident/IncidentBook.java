package org.reportedly.fusion.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.PairScorer;

/**
 * Claims in memory, sorted into incidents. What is added touches only its neighbours and what hangs
 * together with them; the result is the same in whatever order it came. Mutable; for one thread.
 */
public final class IncidentBook {
  private final MemoryStore store = new MemoryStore();
  private final Regrouping regrouping;
  private final Map<String, Incident> byClaim = new HashMap<>();
  private long last;

  /** An empty book. */
  public IncidentBook(PairScorer scorer) {
    this.regrouping = new Regrouping(scorer, store);
  }

  /** The incidents of these claims. */
  public static List<Incident> incidents(
      PairScorer scorer, Collection<ReportedClaim> claims, Collection<Decision> decisions) {
    IncidentBook book = new IncidentBook(scorer);
    book.add(claims, decisions);
    return book.incidents();
  }

  /**
   * The one incident that these claims make together, whatever speaks against it, with its links.
   */
  public static Incident told(
      PairScorer scorer, Collection<ReportedClaim> claims, Collection<Decision> decisions) {
    MemoryStore store = new MemoryStore();
    decisions.forEach(store::note);
    return new Parting(scorer, store)
        .incident(claims.stream().sorted(ReportedClaim.CANONICAL).toList());
  }

  /** All incidents in canonical order. */
  public List<Incident> incidents() {
    return byClaim.values().stream().distinct().sorted(Incident.CANONICAL).toList();
  }

  /** The incident that a claim belongs to, if the claim was added. */
  public Optional<Incident> incidentOf(String claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /**
   * Adds claims, best all of a report or more at once. A claim that is there already stays as it
   * was. Decisions about claims that are yet to come take effect when those come.
   */
  public Change add(Collection<ReportedClaim> claims, Collection<Decision> decided) {
    Map<String, Incident> before = new LinkedHashMap<>();
    Map<String, Incident> after = new LinkedHashMap<>();
    decided.forEach(store::note);
    take(regrouping.decide(decided), before, after);
    Map<Long, ReportedClaim> coming = new LinkedHashMap<>();
    for (ReportedClaim claim : claims) {
      if (store.number(claim.id()).isEmpty()) {
        last++;
        coming.put(last, claim);
      }
    }
    take(regrouping.replace(List.of(), coming), before, after);
    Set<String> gone = new TreeSet<>();
    for (Incident old : before.values()) {
      boolean stays =
          incidentOf(old.claims().getFirst().id())
              .filter(it -> it.id().equals(old.id()))
              .isPresent();
      if (!stays) {
        gone.add(old.id());
      }
    }
    return new Change(
        after.values().stream()
            .filter(it -> !it.equals(before.get(it.id())))
            .sorted(Incident.CANONICAL)
            .toList(),
        gone);
  }

  private void take(Regrouped change, Map<String, Incident> before, Map<String, Incident> after) {
    for (String claim : change.claims()) {
      Optional.ofNullable(byClaim.get(claim)).ifPresent(it -> before.putIfAbsent(it.id(), it));
    }
    for (Group group : change.groups()) {
      Incident incident = regrouping.incident(group);
      after.put(incident.id(), incident);
      incident.claims().forEach(claim -> byClaim.put(claim.id(), incident));
    }
  }
}
