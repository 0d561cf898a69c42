package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.language.Document;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** All places of a report, and what it says of each taken as a whole. */
final class PlacesOfReport {
  private static final double ASIDE = 0.3;

  private final Document document;
  private final List<PlaceMention> mentions;
  private final List<PossiblePlace> all = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final String title;

  PlacesOfReport(Document document, List<PlaceMention> mentions) {
    this.document = document;
    this.mentions = List.copyOf(mentions);
    this.title = document.report().title().orElse("").toLowerCase(Locale.ROOT);
    Map<String, List<PlaceMention>> groups = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      String key = PossiblePlace.key(mention.place());
      groups.computeIfAbsent(key, group -> new ArrayList<>()).add(mention);
      double weight = mention.isPlace() ? 1 : ASIDE;
      weights.merge(key, weight, Double::sum);
      countries.merge(mention.place().country(), weight, Double::sum);
    }
    groups.values().forEach(group -> all.add(new PossiblePlace(place(group), group)));
  }

  /** A country by its name rather than by the adjective that may stand first. */
  private static Place place(List<PlaceMention> group) {
    return group.stream().filter(PlaceMention::isName).findFirst().orElse(group.getFirst()).place();
  }

  /** In the order of the text. */
  List<PossiblePlace> all() {
    return all;
  }

  /** In the order of the text. */
  List<PlaceMention> mentions() {
    return mentions;
  }

  Document document() {
    return document;
  }

  /** The rank of a place among those of its precision by how often it is named, from 0. */
  int rank(PossiblePlace place) {
    double own = weights.getOrDefault(PossiblePlace.key(place.place()), 0.0);
    return (int)
        all.stream()
            .filter(other -> other.place().precision() == place.place().precision())
            .filter(other -> weights.getOrDefault(PossiblePlace.key(other.place()), 0.0) > own)
            .count();
  }

  /** How large a part of all that the report names is the place, 0 to 1. */
  double share(PossiblePlace place) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return total == 0 ? 0 : weights.getOrDefault(PossiblePlace.key(place.place()), 0.0) / total;
  }

  /** How large a part of all that the report names lies in the country, 0 to 1. */
  double countryShare(String country) {
    double total = countries.values().stream().mapToDouble(Double::doubleValue).sum();
    return total == 0 ? 0 : countries.getOrDefault(country, 0.0) / total;
  }

  /** The country of which the report speaks most. */
  Optional<String> mainCountry() {
    return countries.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Whether the headline has the name, or for a country what its adjective begins with. */
  boolean isInTitle(PossiblePlace place) {
    return place.mentions().stream()
        .map(mention -> mention.span().in(document.report().text()).toLowerCase(Locale.ROOT))
        .anyMatch(title::contains);
  }

  /** The first somewhere of the text that is finer than a country. */
  Optional<PlaceMention> first() {
    return mentions.stream()
        .filter(PlaceMention::isPlace)
        .filter(mention -> mention.place().precision() != Precision.COUNTRY)
        .min(Comparator.comparing(PlaceMention::span));
  }
}
