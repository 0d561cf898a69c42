package org.reportedly.fusion.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * One occurrence in the world and all claims about it.
 *
 * @param id made of the id of its first claim in canonical order, so that it stays as long as that
 *     claim is its first, whatever else comes
 * @param type the commonest type of its claims; of equally common ones that of the earliest claim
 * @param claims in canonical order; at least one
 * @param links for every claim but the first, why it is there: its strongest link to one before it
 */
public record Incident(String id, ClaimType type, List<ReportedClaim> claims, List<Link> links) {
  /** The order in which incidents are told. */
  public static final Comparator<Incident> CANONICAL =
      Comparator.comparing((Incident it) -> it.claims.getFirst(), ReportedClaim.CANONICAL);

  private static final String PREFIX = "i-";

  public Incident {
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an incident needs a claim");
    }
  }

  /** The id of the incident whose first claim has the id. */
  static String idOf(String claim) {
    return PREFIX + claim;
  }

  /** The incident that these claims make. */
  public static Incident of(List<ReportedClaim> claims, List<Link> links) {
    List<ReportedClaim> ordered = claims.stream().sorted(ReportedClaim.CANONICAL).toList();
    return new Incident(idOf(ordered.getFirst().id()), type(ordered), ordered, links);
  }

  private static ClaimType type(List<ReportedClaim> claims) {
    var counts =
        claims.stream()
            .collect(Collectors.groupingBy(it -> it.claim().type(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(it -> it).max().orElse(0);
    return claims.stream()
        .map(it -> it.claim().type())
        .filter(type -> counts.getOrDefault(type, 0L) == most)
        .findFirst()
        .orElseThrow();
  }

  /** Where: the place that most of its claims name, of equally many the most exact. */
  public Optional<Place> place() {
    Map<String, List<Place>> byName =
        claims.stream()
            .flatMap(it -> it.claim().place().stream())
            .collect(Collectors.groupingBy(Place::name, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream()
        .max(
            Comparator.comparingInt((List<Place> it) -> it.size())
                .thenComparing(it -> it.getFirst().precision(), Comparator.reverseOrder())
                .thenComparing(it -> it.getFirst().name()))
        .map(List::getFirst);
  }

  /**
   * In which days: from the first to the last that any of its claims tells; where none does, those
   * of publication.
   */
  public Optional<Period> when() {
    List<Period> told = claims.stream().flatMap(it -> it.claim().when().stream()).toList();
    List<Period> days =
        told.isEmpty()
            ? claims.stream().flatMap(it -> it.published().stream()).map(Period::of).toList()
            : told;
    return days.stream()
        .map(Period::start)
        .min(Comparator.naturalOrder())
        .flatMap(first ->
            days.stream()
                .map(Period::end)
                .max(Comparator.naturalOrder())
                .map(last -> new Period(first, last)));
  }

  /** How many reports tell of it. */
  public int reports() {
    return (int) claims.stream().map(ReportedClaim::report).distinct().count();
  }
}
