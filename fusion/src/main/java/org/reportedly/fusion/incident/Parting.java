package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;

/** Parts claims that hang together into incidents. A pure function of the claims and decisions. */
final class Parting {
  /** More than so many are first cut at their weakest links, as comparing all would take long. */
  static final int MOST = 120;

  private final PairScorer scorer;

  Parting(PairScorer scorer) {
    this.scorer = scorer;
  }

  /**
   * The incidents of claims that hang together and are not too many to compare all.
   *
   * @param claims the claims in canonical order
   * @param decided the decisions about a claim
   */
  List<Incident> part(List<Traits> claims, Function<Traits, Set<Decision>> decided) {
    if (claims.size() == 1) {
      return List.of(Incident.of(List.of(claims.getFirst().claim()), List.of()));
    }
    List<Edge> edges = new ArrayList<>();
    for (int one = 0; one < claims.size(); one++) {
      for (int other = one + 1; other < claims.size(); other++) {
        edges.add(edge(claims, one, other, decided));
      }
    }
    return Agglomeration.part(claims.size(), edges, PairScorer.LOWEST).stream()
        .map(group -> incident(group.stream().map(claims::get).toList(), decided))
        .toList();
  }

  private Edge edge(
      List<Traits> claims, int one, int other, Function<Traits, Set<Decision>> decided) {
    Traits here = claims.get(one);
    Traits there = claims.get(other);
    Set<Decision> about = decided.apply(here);
    return new Edge(
        one,
        other,
        score(here, there),
        about.stream().anyMatch(it -> it instanceof Decision.Same && binds(it, there)),
        about.stream().anyMatch(it -> it instanceof Decision.Different && binds(it, there)));
  }

  private static boolean binds(Decision decision, Traits claim) {
    String id = claim.claim().id();
    return decision.one().equals(id) || decision.other().equals(id);
  }

  private double score(Traits one, Traits other) {
    return scorer.comparableWith(one.claim().claim().type()).contains(other.claim().claim().type())
        ? scorer.score(one, other)
        : PairScorer.LOWEST;
  }

  private Incident incident(List<Traits> claims, Function<Traits, Set<Decision>> decided) {
    List<Link> links = new ArrayList<>();
    for (int number = 1; number < claims.size(); number++) {
      links.add(link(claims, number, decided));
    }
    return Incident.of(claims.stream().map(Traits::claim).toList(), links);
  }

  /** The strongest link of a claim to one before it. */
  private Link link(List<Traits> claims, int number, Function<Traits, Set<Decision>> decided) {
    Traits claim = claims.get(number);
    Optional<Link> strongest = Optional.empty();
    for (Traits earlier : claims.subList(0, number)) {
      boolean told =
          decided.apply(claim).stream()
              .anyMatch(it -> it instanceof Decision.Same && binds(it, earlier));
      double score = told ? Double.POSITIVE_INFINITY : score(earlier, claim);
      if (strongest.map(link -> score > link.score()).orElse(true)) {
        List<String> reasons =
            told ? List.of("an analyst decided it") : scorer.reasons(earlier, claim);
        strongest = Optional.of(new Link(earlier.claim().id(), claim.claim().id(), score, reasons));
      }
    }
    return strongest.orElseThrow();
  }
}
