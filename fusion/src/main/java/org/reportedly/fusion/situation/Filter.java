package org.reportedly.fusion.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Place;

/**
 * Which claims are asked for; what is empty does not restrict.
 *
 * @param place part of a place's name in any case, or an ISO 3166 alpha-2 country code in capitals
 * @param party the code of a party that acts, is acted upon or speaks for itself
 * @param since the first day
 * @param until the last day
 */
public record Filter(
    Optional<String> place,
    Optional<String> party,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {
  /** Everything. */
  public static final Filter ALL =
      new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The incidents of which any claim is asked for; they are given whole. */
  public List<WeighedIncident> of(List<WeighedIncident> incidents) {
    return incidents.stream()
        .filter(it -> it.incident().claims().stream().anyMatch(this::admits))
        .toList();
  }

  /** Whether the claim is asked for. */
  public boolean admits(ReportedClaim claim) {
    return place
            .map(wanted -> claim.claim().place().filter(it -> in(it, wanted)).isPresent())
            .orElse(true)
        && party.map(wanted -> parties(claim).anyMatch(wanted::equalsIgnoreCase)).orElse(true)
        && since
            .map(day -> claim.lastDay().map(last -> !last.isBefore(day)).orElse(false))
            .orElse(true)
        && until
            .map(day -> firstDay(claim).map(first -> !first.isAfter(day)).orElse(false))
            .orElse(true);
  }

  private static boolean in(Place place, String wanted) {
    return place.country().equals(wanted)
        || place.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> parties(ReportedClaim claim) {
    return Stream.concat(claim.claim().actors().stream(), claim.claim().targets().stream())
        .flatMap(it -> it.party().stream())
        .map(party -> party.code());
  }

  private static Optional<LocalDate> firstDay(ReportedClaim claim) {
    return claim.claim().when().map(period -> period.start()).or(claim::published);
  }
}
