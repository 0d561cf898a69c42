package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;

/** Parts claims that hang together into incidents. A pure function of the claims and decisions. */
final class Parting {
  /** So many claims are compared each with each; of more only those linked most strongly. */
  static final int MOST = 120;

  private static final String TOLD = "an analyst decided it";

  private final PairScorer scorer;
  private final ClaimStore store;

  Parting(PairScorer scorer, ClaimStore store) {
    this.scorer = scorer;
    this.store = store;
  }

  /** The claim with the number, which is there. */
  static Traits of(Map<Long, Traits> traits, long number) {
    Traits found = traits.get(number);
    if (found == null) {
      throw new IllegalStateException("no claim has the number " + number);
    }
    return found;
  }

  /** The incidents of claims that hang together. */
  List<Incident> part(Collection<Long> numbers) {
    Map<Long, Traits> known = store.traits(numbers);
    List<Traits> claims =
        numbers.stream()
            .map(number -> of(known, number))
            .sorted(Comparator.comparing(Traits::claim, ReportedClaim.CANONICAL))
            .toList();
    if (claims.size() == 1) {
      return List.of(Incident.of(List.of(claims.getFirst().claim()), List.of()));
    }
    if (claims.size() > MOST) {
      return crowd(claims);
    }
    List<Edge> edges = new ArrayList<>();
    for (int one = 0; one < claims.size(); one++) {
      for (int other = one + 1; other < claims.size(); other++) {
        edges.add(edge(claims, one, other));
      }
    }
    return Agglomeration.part(claims.size(), edges, PairScorer.LOWEST).stream()
        .map(group -> incident(group.stream().map(claims::get).toList()))
        .toList();
  }

  /** All are alike, and so one incident, but for those that an analyst keeps apart. */
  private List<Incident> crowd(List<Traits> claims) {
    List<List<Traits>> groups = new ArrayList<>();
    for (Traits claim : claims) {
      Optional<List<Traits>> fitting =
          groups.stream()
              .filter(group -> group.stream().noneMatch(it -> differ(it, claim)))
              .findFirst();
      fitting
          .orElseGet(() -> {
            List<Traits> made = new ArrayList<>();
            groups.add(made);
            return made;
          })
          .add(claim);
    }
    return groups.stream().map(this::incident).toList();
  }

  private boolean differ(Traits one, Traits other) {
    return decided(one, other).anyMatch(Decision.Different.class::isInstance);
  }

  private boolean told(Traits one, Traits other) {
    return decided(one, other).anyMatch(Decision.Same.class::isInstance);
  }

  private Stream<Decision> decided(Traits one, Traits other) {
    Set<Decision> about = store.decisions(one.claim().id());
    return about.isEmpty()
        ? Stream.empty()
        : about.stream().filter(it -> it.isAbout(other.claim().id()));
  }

  private Edge edge(List<Traits> claims, int one, int other) {
    Traits here = claims.get(one);
    Traits there = claims.get(other);
    return new Edge(one, other, score(here, there), told(here, there), differ(here, there));
  }

  private double score(Traits one, Traits other) {
    return scorer.comparableWith(one.claim().claim().type()).contains(other.claim().claim().type())
        ? scorer.score(one, other)
        : PairScorer.LOWEST;
  }

  /** All of the claims, in canonical order, as one incident. */
  Incident incident(List<Traits> claims) {
    List<Link> links = new ArrayList<>();
    for (int number = 1; number < claims.size(); number++) {
      links.add(link(claims.subList(0, Math.min(number, MOST)), claims.get(number)));
    }
    return Incident.of(claims.stream().map(Traits::claim).toList(), links);
  }

  /** The strongest link of a claim to one before it. */
  private Link link(List<Traits> before, Traits claim) {
    Traits strongest = before.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Traits earlier : before) {
      double score = told(claim, earlier) ? Double.POSITIVE_INFINITY : score(earlier, claim);
      if (score > most) {
        strongest = earlier;
        most = score;
      }
    }
    List<String> reasons =
        most == Double.POSITIVE_INFINITY ? List.of(TOLD) : scorer.reasons(strongest, claim);
    return new Link(strongest.claim().id(), claim.claim().id(), most, reasons);
  }
}
