package org.reportedly.extraction.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.language.Document;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/**
 * Where a spot lies that no gazetteer has: in the country that the report names most around it, in
 * its headline above all, and there in the town of the same sentence, else the one named most.
 */
final class Surroundings {
  /** What a name counts more that the headline has, too. */
  private static final double HEADLINE = 3;

  private final List<PlaceMention> somewhere;
  private final Set<PlaceMention> inTitle;

  Surroundings(Document document, List<PlaceMention> known) {
    this.somewhere =
        known.stream()
            .filter(it -> it.isPlace() || it.standing() == Standing.DATELINE)
            .filter(it -> !it.place().country().isEmpty())
            .toList();
    String title = document.report().title().orElse("");
    String text = document.report().text();
    this.inTitle =
        somewhere.stream()
            .filter(it -> title.contains(it.span().in(text)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The spot of that name, with the coordinates of its town where one is known. */
  Place of(String name, Span span, int sentence) {
    String country = heaviest(somewhere, sentence, it -> it.place().country()).orElse("");
    List<PlaceMention> towns =
        somewhere.stream()
            .filter(it -> isTown(it) && it.place().country().equals(country))
            .toList();
    Optional<Place> town =
        beside(span, sentence, towns).or(() -> most(towns, sentence)).map(PlaceMention::place);
    return new Place(name, country, town.flatMap(Place::coordinates), Precision.POINT);
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.place().precision().compareTo(Precision.TOWN) <= 0
        && mention.place().coordinates().isPresent();
  }

  private static Optional<PlaceMention> beside(Span span, int sentence, List<PlaceMention> towns) {
    return towns.stream()
        .filter(town -> town.sentence() == sentence)
        .min(Comparator.comparingInt(town -> distance(town.span(), span)));
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  private Optional<PlaceMention> most(List<PlaceMention> towns, int sentence) {
    Optional<String> key = heaviest(towns, sentence, town -> PossiblePlace.key(town.place()));
    return towns.stream()
        .filter(town -> key.filter(PossiblePlace.key(town.place())::equals).isPresent())
        .findFirst();
  }

  /** What most of the mentions have in common; those near the sentence count more. */
  private Optional<String> heaviest(
      List<PlaceMention> mentions, int sentence, Function<PlaceMention, String> common) {
    Map<String, Double> weights = new HashMap<>();
    for (PlaceMention mention : mentions) {
      double near = 1.0 / (1 + Math.abs(mention.sentence() - sentence));
      weights.merge(
          common.apply(mention), inTitle.contains(mention) ? HEADLINE + near : near, Double::sum);
    }
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
