package org.reportedly.fusion.incident;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;

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

  /** The incident that these claims make. */
  public static Incident of(List<ReportedClaim> claims, List<Link> links) {
    List<ReportedClaim> ordered = claims.stream().sorted(ReportedClaim.CANONICAL).toList();
    return new Incident(PREFIX + ordered.getFirst().id(), type(ordered), ordered, links);
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

  /** How many reports tell of it. */
  public int reports() {
    return (int) claims.stream().map(ReportedClaim::report).distinct().count();
  }
}
