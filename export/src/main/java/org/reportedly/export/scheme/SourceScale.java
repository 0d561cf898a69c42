package org.reportedly.export.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.actors.ActorBook;

/** From where an incident is told, in ACLED's words. */
record SourceScale(ActorBook book) {
  /** The outlets that tell of it, each once. */
  static List<String> outlets(AcledEvent event) {
    return event.incident().claims().stream()
        .flatMap(claim -> claim.outlet().stream())
        .distinct()
        .toList();
  }

  /**
   * National, international, or both; empty where no outlet's country is known.
   *
   * @param country where it happened
   */
  Optional<String> of(AcledEvent event, Optional<String> country) {
    Set<Boolean> national =
        outlets(event).stream()
            .flatMap(name -> book.outlet(name).stream())
            .map(outlet -> country.isPresent() && outlet.country().equals(country))
            .collect(Collectors.toSet());
    if (national.size() > 1) {
      return Optional.of("National-International");
    }
    return national.stream().findFirst().map(own -> own ? "National" : "International");
  }
}
