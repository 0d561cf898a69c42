package org.reportedly.gazetteer.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;

/** Where an unknown place probably lies: where the places do that are named around it. */
final class Neighbourhood {
  private static final double COUNTRY = 0.6;
  private static final double CAPITAL = 0.5;
  private static final double ADJECTIVE = 0.2;

  private final Ranking ranking;
  private final Map<String, Double> adjectives;

  /**
   * @param adjectives by country, how strongly words such as "Ukrainian" speak for it
   */
  Neighbourhood(Ranking ranking, Map<String, Double> adjectives) {
    this.ranking = ranking;
    this.adjectives = adjectives;
  }

  /** The country of most places around the name, those of its own sentence first. */
  Optional<String> country(Mention mention) {
    Map<String, Double> sums = new HashMap<>();
    adjectives.forEach((code, weight) -> sums.merge(code, ADJECTIVE * weight, Double::sum));
    for (Sense sense : ranking.senses()) {
      if (sense.key().equals(mention.key())) {
        continue;
      }
      sense
          .chosen()
          .filter(entry -> !entry.country().isEmpty())
          .ifPresent(entry -> {
            for (Mention other : sense.mentions()) {
              int distance = Math.abs(other.sentenceIndex() - mention.sentenceIndex());
              sums.merge(entry.country(), weight(entry) / (1 + distance), Double::sum);
            }
          });
    }
    return sums.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static double weight(GazetteerEntry entry) {
    if (entry.kind() == FeatureKind.COUNTRY) {
      return COUNTRY;
    }
    return entry.isCapital() ? CAPITAL : 1;
  }

  /** A place in the province in which all towns and areas lie that the same sentence names. */
  Optional<GazetteerEntry> province(Mention mention) {
    List<GazetteerEntry> beside =
        ranking.senses().stream()
            .filter(sense -> !sense.key().equals(mention.key()))
            .filter(sense ->
                sense.mentions().stream()
                    .anyMatch(other -> other.sentenceIndex() == mention.sentenceIndex()))
            .flatMap(sense -> sense.chosen().stream())
            .filter(entry -> entry.province().isKnown())
            .toList();
    boolean one = beside.stream().map(entry -> entry.province().code()).distinct().count() == 1;
    return one ? Optional.of(beside.getFirst()) : Optional.empty();
  }
}
