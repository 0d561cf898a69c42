package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.model.Coordinates;

/** Which countries and provinces a report is about, as its names and adjectives tell. */
final class Scene {
  private static final int MOST_NEIGHBOURS = 60;
  private static final double NEARNESS = 150;
  private static final double BETWEEN_COUNTRIES = 1.8;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> adjectives;
  private final Map<String, List<Sense>> byKey = new HashMap<>();
  private final List<Sense> neighbours = new ArrayList<>();
  private double total;

  /**
   * @param senses as far as they are chosen
   * @param adjectives by country, how strongly words such as "Ukrainian" speak for it
   */
  Scene(Collection<Sense> senses, Map<String, Double> adjectives) {
    this.adjectives = adjectives;
    for (double weight : adjectives.values()) {
      total += weight;
    }
    for (Sense sense : senses) {
      byKey.computeIfAbsent(sense.key(), key -> new ArrayList<>()).add(sense);
      Optional<GazetteerEntry> entry = sense.chosen();
      if (entry.isPresent() && !entry.get().country().isEmpty()) {
        weights.merge(entry.get().country(), sense.weight(), Double::sum);
        weights.merge(entry.get().province().code(), sense.weight(), Double::sum);
        total += sense.weight();
        if (entry.get().kind() != FeatureKind.COUNTRY) {
          neighbours.add(sense);
        }
      }
    }
    neighbours.sort(Comparator.comparingDouble(Sense::weight).reversed());
    if (neighbours.size() > MOST_NEIGHBOURS) {
      neighbours.subList(MOST_NEIGHBOURS, neighbours.size()).clear();
    }
  }

  /** How much the rest of the report speaks for a candidate of a name, 0 to about 6. */
  double support(Sense sense, GazetteerEntry candidate) {
    double rest = knownApartFrom(sense);
    if (rest <= 0) {
      return 0;
    }
    double known = Math.min(1, rest / 0.9);
    if (candidate.country().isEmpty()) {
      // A sea or region of several countries has no country to speak for it, nor against it.
      return known * BETWEEN_COUNTRIES;
    }
    double country = countryWeight(sense, candidate.country()) / rest;
    double province = provinceWeight(sense, candidate) / rest;
    return known * (3 * country + 2.5 * province) + Math.min(3, nearness(sense, candidate));
  }

  /** How much of the rest of the report speaks for a country. */
  double countryWeight(Sense sense, String country) {
    double weight = weights.getOrDefault(country, 0.0) + adjectives.getOrDefault(country, 0.0);
    return Math.max(0, weight - own(sense, entry -> entry.country().equals(country)));
  }

  private double provinceWeight(Sense sense, GazetteerEntry candidate) {
    String code = candidate.province().code();
    if (code.isEmpty()) {
      return 0;
    }
    double weight = weights.getOrDefault(code, 0.0);
    return Math.max(0, weight - own(sense, entry -> entry.province().code().equals(code)));
  }

  /** What the name itself has added, with all words for its kind: it is no witness for itself. */
  private double own(Sense sense, Predicate<GazetteerEntry> counted) {
    double sum = 0;
    for (Sense same : byKey.getOrDefault(sense.key(), List.of())) {
      if (same.chosen().filter(counted).isPresent()) {
        sum += same.weight();
      }
    }
    return sum;
  }

  /** Whether another place that the report names lies near. */
  boolean hasNeighbour(Sense sense, GazetteerEntry candidate, double kilometres) {
    return neighbours.stream()
        .filter(other -> !other.key().equals(sense.key()))
        .flatMap(other -> other.chosen().stream())
        .anyMatch(other -> other.coordinates().kilometresTo(candidate.coordinates()) < kilometres);
  }

  private double nearness(Sense sense, GazetteerEntry candidate) {
    if (candidate.kind() == FeatureKind.COUNTRY) {
      return 0;
    }
    double sum = 0;
    for (Sense neighbour : neighbours) {
      if (!neighbour.key().equals(sense.key()) && neighbour.chosen().isPresent()) {
        Coordinates there = neighbour.chosen().get().coordinates();
        double distance = candidate.coordinates().kilometresTo(there);
        sum += neighbour.weight() * Math.exp(-distance / NEARNESS);
      }
    }
    return sum;
  }

  /** How much is known of the scene apart from a name. */
  double knownApartFrom(Sense sense) {
    return total - own(sense, entry -> !entry.country().isEmpty());
  }

  /** A place in the province that more than half of the report speaks for, if there is one. */
  Optional<GazetteerEntry> province() {
    return neighbours.stream()
        .map(Sense::chosen)
        .flatMap(Optional::stream)
        .filter(entry -> entry.province().isKnown())
        .filter(entry -> weights.getOrDefault(entry.province().code(), 0.0) > total / 2)
        .findFirst();
  }
}
