package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Document;
import org.reportedly.language.InOrder;
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
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> inTitle = new HashSet<>();
  private final Map<Integer, PlaceMention> firstOfParagraph = new HashMap<>();
  private final List<Optional<PlaceMention>> latest = new ArrayList<>();
  private final Optional<PlaceMention> first;
  private final Optional<String> mainCountry;
  private final double total;
  private final double countryTotal;

  PlacesOfReport(Document document, List<PlaceMention> mentions) {
    this.document = document;
    this.mentions = List.copyOf(mentions);
    Map<String, List<PlaceMention>> groups = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      String key = PossiblePlace.key(mention.place());
      groups.computeIfAbsent(key, group -> new ArrayList<>()).add(mention);
      double weight = mention.isPlace() ? 1 : ASIDE;
      weights.merge(key, weight, Double::sum);
      countries.merge(mention.place().country(), weight, Double::sum);
    }
    groups.values().forEach(group -> all.add(new PossiblePlace(place(group), group)));
    this.total = sum(weights);
    this.countryTotal = sum(countries);
    this.first = findFirst();
    this.mainCountry = findMainCountry();
    rank();
    findThoseInTitle();
    findLatest();
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void rank() {
    Map<Precision, List<Double>> alike = new EnumMap<>(Precision.class);
    for (PossiblePlace place : all) {
      alike
          .computeIfAbsent(place.place().precision(), precision -> new ArrayList<>())
          .add(weights.getOrDefault(place.key(), 0.0));
    }
    alike.values().forEach(list -> list.sort(Comparator.reverseOrder()));
    for (PossiblePlace place : all) {
      double own = weights.getOrDefault(place.key(), 0.0);
      ranks.put(place.key(), alike.getOrDefault(place.place().precision(), List.of()).indexOf(own));
    }
  }

  private void findThoseInTitle() {
    String title = document.report().title().orElse("").toLowerCase(Locale.ROOT);
    String text = document.report().text();
    for (PossiblePlace place : all) {
      boolean named =
          place.mentions().stream()
              .map(mention -> mention.span().in(text).toLowerCase(Locale.ROOT))
              .anyMatch(title::contains);
      if (named) {
        inTitle.add(place.key());
      }
    }
  }

  private void findLatest() {
    List<PlaceMention> somewhere = mentions.stream().filter(PlaceMention::isPlace).toList();
    int next = 0;
    Optional<PlaceMention> last = Optional.empty();
    for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
      latest.add(last);
      for (; next < somewhere.size() && somewhere.get(next).sentence() <= sentence; next++) {
        PlaceMention mention = somewhere.get(next);
        last = Optional.of(mention);
        firstOfParagraph.putIfAbsent(
            document.sentences().get(mention.sentence()).paragraph(), mention);
      }
    }
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

  /** The mentions in a sentence. */
  List<PlaceMention> in(int sentence) {
    return mentions.subList(
        InOrder.before(mentions, PlaceMention::sentence, sentence),
        InOrder.before(mentions, PlaceMention::sentence, sentence + 1));
  }

  /** The last somewhere that is named in sentences before the given one. */
  Optional<PlaceMention> latestBefore(int sentence) {
    return latest.get(sentence);
  }

  /** The somewhere that a paragraph names first. */
  Optional<PlaceMention> firstOf(int paragraph) {
    return Optional.ofNullable(firstOfParagraph.get(paragraph));
  }

  /** The rank of a place among those of its precision by how often it is named, from 0. */
  int rank(PossiblePlace place) {
    return ranks.getOrDefault(place.key(), all.size());
  }

  /** How large a part of all that the report names is the place, 0 to 1. */
  double share(PossiblePlace place) {
    return total == 0 ? 0 : weights.getOrDefault(place.key(), 0.0) / total;
  }

  /** How large a part of all that the report names lies in the country, 0 to 1. */
  double countryShare(String country) {
    return countryTotal == 0 ? 0 : countries.getOrDefault(country, 0.0) / countryTotal;
  }

  /** The country of which the report speaks most. */
  Optional<String> mainCountry() {
    return mainCountry;
  }

  private Optional<String> findMainCountry() {
    return countries.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Whether the headline has the name, or for a country what its adjective begins with. */
  boolean isInTitle(PossiblePlace place) {
    return inTitle.contains(place.key());
  }

  /** The first somewhere of the text that is finer than a country. */
  Optional<PlaceMention> first() {
    return first;
  }

  private Optional<PlaceMention> findFirst() {
    return mentions.stream()
        .filter(PlaceMention::isPlace)
        .filter(mention -> mention.place().precision() != Precision.COUNTRY)
        .min(Comparator.comparing(PlaceMention::span));
  }
}
