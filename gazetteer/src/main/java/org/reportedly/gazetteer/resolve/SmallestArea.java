package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.shape.Outline;
import org.reportedly.gazetteer.shape.Outlines;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** Finds the area that several places of one event have in common. Immutable. */
public final class SmallestArea {
  private final Outlines outlines;
  private final Countries countries;

  /** Looks provinces up in the given outlines. */
  public SmallestArea(Outlines outlines, Countries countries) {
    this.outlines = outlines;
    this.countries = countries;
  }

  /**
   * The smallest area that holds all the places: one of them that holds the others, else their
   * province, else their country; empty where they have none in common or the list is empty.
   */
  public Optional<Place> holding(List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    if (places.stream().distinct().count() == 1) {
      return Optional.of(places.getFirst());
    }
    Optional<String> country = common(places, place -> Optional.of(place.country()));
    if (country.isEmpty() || country.get().isEmpty()) {
      return Optional.empty();
    }
    List<Place> whole = coarserThan(places, Precision.COUNTRY);
    if (!whole.isEmpty()) {
      return Optional.of(whole.getFirst());
    }
    Optional<Outline> province =
        common(places, place -> place.coordinates().flatMap(outlines::provinceAt));
    if (province.isPresent()) {
      List<Place> named = coarserThan(places, Precision.PROVINCE);
      return Optional.of(named.isEmpty() ? place(province.get(), places) : named.getFirst());
    }
    return countries
        .withCode(country.get())
        .map(found ->
            new Place(
                found.name(), found.code(), Optional.of(found.coordinates()), Precision.COUNTRY));
  }

  private static List<Place> coarserThan(List<Place> places, Precision precision) {
    return places.stream().filter(place -> place.precision() == precision).toList();
  }

  private static <T> Optional<T> common(List<Place> places, Function<Place, Optional<T>> trait) {
    Optional<T> first = trait.apply(places.getFirst());
    return places.stream().allMatch(place -> trait.apply(place).equals(first))
        ? first
        : Optional.empty();
  }

  private static Place place(Outline province, List<Place> inside) {
    return new Place(
        province.name(), province.country(), inside.getFirst().coordinates(), Precision.PROVINCE);
  }
}
