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

  Fallback(Gazetteer gazetteer, Countries countries, Ranking ranking) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.ranking = ranking;
  }

  /** The area that the text names, else the province or country that the report is about. */
  Optional<GazetteerEntry> area(List<Holder> holders) {
    return holders.stream()
        .map(this::area)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ranking.scene().province().flatMap(this::province))
        .or(() -> ranking.scene().country().flatMap(this::country));
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
