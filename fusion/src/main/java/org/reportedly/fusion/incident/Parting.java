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

  /** A claim under its number. */
  private record Numbered(long number, Traits traits) {
    static final Comparator<Numbered> CANONICAL =
        Comparator.comparing(Numbered::traits, Traits.CANONICAL);
  }

  Parting(PairScorer scorer, ClaimStore store) {
    this.scorer = scorer;
    this.store = store;
  }

  /** What is kept under the number of a claim that is there. */
  static <T> T of(Map<Long, T> kept, long number) {
    T found = kept.get(number);
    if (found == null) {
      throw new IllegalStateException("no claim has the number " + number);
    }
    return found;
  }

  /** Which of the claims, which hang together, are one incident each. */
  List<Group> part(Collection<Long> numbers) {
    Map<Long, Traits> known = store.traits(numbers);
    List<Numbered> claims =
        numbers.stream()
            .map(number -> new Numbered(number, of(known, number)))
            .sorted(Numbered.CANONICAL)
            .toList();
    if (claims.size() == 1) {
      return List.of(group(claims));
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
        .map(members -> group(members.stream().map(claims::get).toList()))
        .toList();
  }

  private static Group group(List<Numbered> claims) {
    return new Group(
        claims.stream().map(Numbered::number).toList(),
        claims.stream().map(it -> it.traits().id()).toList());
  }

  /** All are alike, and so one incident, but for those that an analyst keeps apart. */
  private List<Group> crowd(List<Numbered> claims) {
    List<List<Numbered>> groups = new ArrayList<>();
    for (Numbered claim : claims) {
      Optional<List<Numbered>> fitting =
          groups.stream()
              .filter(group -> group.stream().noneMatch(it -> differ(it.traits(), claim.traits())))
              .findFirst();
      fitting
          .orElseGet(() -> {
            List<Numbered> made = new ArrayList<>();
            groups.add(made);
            return made;
          })
          .add(claim);
    }
    return groups.stream().map(Parting::group).toList();
  }

  private boolean differ(Traits one, Traits other) {
    return decided(one, other).anyMatch(Decision.Different.class::isInstance);
  }

  private boolean told(Traits one, Traits other) {
    return decided(one, other).anyMatch(Decision.Same.class::isInstance);
  }

  private Stream<Decision> decided(Traits one, Traits other) {
    Set<Decision> about = store.decisions(one.id());
    return about.isEmpty() ? Stream.empty() : about.stream().filter(it -> it.isAbout(other.id()));
  }

  private Edge edge(List<Numbered> claims, int one, int other) {
    Traits here = claims.get(one).traits();
    Traits there = claims.get(other).traits();
    return new Edge(one, other, score(here, there), told(here, there), differ(here, there));
  }

  private double score(Traits one, Traits other) {
    return scorer.comparableWith(one.type()).contains(other.type())
        ? scorer.score(one, other)
        : PairScorer.LOWEST;
  }

  /** All of the claims, in canonical order, as one incident. */
  Incident incident(List<ReportedClaim> claims) {
    List<Traits> traits = claims.stream().map(scorer::traits).toList();
    List<Link> links = new ArrayList<>();
    for (int number = 1; number < traits.size(); number++) {
      links.add(link(traits.subList(0, Math.min(number, MOST)), traits.get(number)));
    }
    return Incident.of(claims, links);
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
    return new Link(strongest.id(), claim.id(), most, reasons);
  }
}
