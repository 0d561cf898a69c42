package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.knowledge.Countries;

/** Finds the smallest known area in which an unknown place lies. */
final class Fallback {
  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Ranking ranking;
  private final Neighbourhood neighbourhood;

  Fallback(Gazetteer gazetteer, Countries countries, Ranking ranking, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.ranking = ranking;
  }

  /**
   * The area that the text names, else the province of the places beside it, else the province or
   * country that the report is about where it names the place.
   */
  Optional<GazetteerEntry> area(Mention mention, List<Holder> holders) {
    return holders.stream()
        .map(this::area)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> neighbourhood.province(mention).flatMap(this::province))
        .or(() -> ranking.scene().province().flatMap(this::province))
        .or(() -> neighbourhood.country(mention).flatMap(this::country));
  }

  private Optional<GazetteerEntry> area(Holder holder) {
    if (holder.mention().isPresent()) {
      return ranking.chosen(holder.mention().get());
    }
    return holder.countries().stream().findFirst().flatMap(this::country);
  }

  private Optional<GazetteerEntry> province(GazetteerEntry inside) {
    return gazetteer.find(inside.province().name()).stream()
        .map(NameMatch::entry)
        .filter(entry -> entry.kind() == FeatureKind.PROVINCE)
        .filter(entry -> entry.province().code().equals(inside.province().code()))
        .findFirst();
  }

  private Optional<GazetteerEntry> country(String code) {
    return countries.withCode(code).flatMap(country -> gazetteer.entry(country.geonames()));
  }
}
