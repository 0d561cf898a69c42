package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;

/**
 * All claims that were added, sorted into incidents. What is added touches only its neighbours and
 * what hangs together with them; the result is the same in whatever order it came. Mutable; for one
 * thread. Memory grows with the claims and their links.
 */
public final class IncidentBook {
  private static final int REMEMBERED = 20_000;

  private final PairScorer scorer;
  private final Blocks blocks;
  private final Parting parting;
  private final List<Traits> traits = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Set<Decision>> decisions = new HashMap<>();
  private final Components components = new Components();
  private final Map<Integer, List<Incident>> incidents = new HashMap<>();
  private final Map<String, Incident> byClaim = new HashMap<>();

  /** What parts were sorted into before; most of what hangs together stays when a report comes. */
  private final Map<List<Integer>, List<Incident>> parts = new HashMap<>();

  /** An empty book. */
  public IncidentBook(PairScorer scorer) {
    this.scorer = scorer;
    this.blocks = new Blocks(scorer::comparableWith);
    this.parting = new Parting(scorer);
  }

  /** The incidents of these claims. */
  public static List<Incident> incidents(
      PairScorer scorer, Collection<ReportedClaim> claims, Collection<Decision> decisions) {
    IncidentBook book = new IncidentBook(scorer);
    book.add(claims, decisions);
    return book.incidents();
  }

  /** All incidents in canonical order. */
  public List<Incident> incidents() {
    return incidents.values().stream().flatMap(List::stream).sorted(Incident.CANONICAL).toList();
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
    Set<Integer> touched = new LinkedHashSet<>();
    for (ReportedClaim claim : claims) {
      if (!numbers.containsKey(claim.id())) {
        touched.add(add(claim));
      }
    }
    decided.forEach(this::note);
    for (Decision decision : decided) {
      connect(decision, touched);
    }
    for (ReportedClaim claim : claims) {
      decisions.getOrDefault(claim.id(), Set.of()).forEach(it -> connect(it, touched));
    }
    return sort(touched);
  }

  private int add(ReportedClaim claim) {
    int number = traits.size();
    Traits added = scorer.traits(claim);
    traits.add(added);
    numbers.put(claim.id(), number);
    components.add(number);
    for (int neighbour : blocks.add(number, claim)) {
      double score = scorer.score(added, traits.get(neighbour));
      if (score > 0) {
        join(number, neighbour);
        components.link(number, neighbour, score);
      }
    }
    return number;
  }

  private void note(Decision decision) {
    for (String claim : List.of(decision.one(), decision.other())) {
      decisions.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(decision);
    }
  }

  private void connect(Decision decision, Set<Integer> touched) {
    Integer one = numbers.get(decision.one());
    Integer other = numbers.get(decision.other());
    if (one == null || other == null) {
      return;
    }
    if (decision instanceof Decision.Same) {
      join(one, other);
      components.link(one, other, Double.POSITIVE_INFINITY);
    }
    parts.clear();
    touched.add(one);
    touched.add(other);
  }

  /** Two components become one: what was sorted of both is put aside until it is sorted anew. */
  private void join(int one, int other) {
    int kept = components.root(one);
    int lost = components.root(other);
    if (kept != lost) {
      List<Incident> of = new ArrayList<>(incidents.getOrDefault(kept, List.of()));
      of.addAll(incidents.getOrDefault(lost, List.of()));
      incidents.remove(kept);
      incidents.remove(lost);
      components.union(kept, lost);
      incidents.put(components.root(kept), of);
    }
  }

  private Change sort(Set<Integer> touched) {
    if (parts.size() > REMEMBERED) {
      parts.clear();
    }
    Set<Integer> roots = new TreeSet<>();
    touched.forEach(number -> roots.add(components.root(number)));
    List<Incident> made = new ArrayList<>();
    Set<String> gone = new TreeSet<>();
    for (int root : roots) {
      List<Incident> before = incidents.getOrDefault(root, List.of());
      List<Incident> after = part(root);
      incidents.put(root, after);
      Set<Incident> known = Set.copyOf(before);
      before.forEach(it -> gone.add(it.id()));
      after.forEach(it -> gone.remove(it.id()));
      after.stream().filter(it -> !known.contains(it)).forEach(made::add);
      after.forEach(it -> it.claims().forEach(claim -> byClaim.put(claim.id(), it)));
    }
    return new Change(made.stream().sorted(Incident.CANONICAL).toList(), gone);
  }

  /** The incidents of all that hangs together with a root. */
  private List<Incident> part(int root) {
    List<Integer> ordered = new ArrayList<>(components.members(root));
    ordered.sort(
        Comparator.comparing(number -> traits.get(number).claim(), ReportedClaim.CANONICAL));
    List<Incident> found = new ArrayList<>();
    for (List<Integer> part : WeakLinks.cut(ordered, components, Parting.MOST)) {
      found.addAll(parts.computeIfAbsent(part, it -> parting.part(traits(it), this::decided)));
    }
    return found;
  }

  private List<Traits> traits(List<Integer> part) {
    return part.stream().map(traits::get).toList();
  }

  private Set<Decision> decided(Traits claim) {
    return decisions.getOrDefault(claim.claim().id(), Set.of());
  }
}
