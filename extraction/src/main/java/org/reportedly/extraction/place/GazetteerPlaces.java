package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.gazetteer.resolve.Role;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.language.Document;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/** The places that the gazetteer resolves, as events need them. */
public final class GazetteerPlaces implements PlaceReader {
  private final PlaceResolver resolver;
  private final Countries countries = Countries.load();

  public GazetteerPlaces(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<PlaceMention> read(Document document) {
    List<Toponym> toponyms =
        resolver.resolve(document).stream().filter(toponym -> !isDemonym(toponym)).toList();
    Map<String, Toponym> provinces = provinces(toponyms);
    List<PlaceMention> mentions = new ArrayList<>();
    toponyms.forEach(toponym -> mentions.add(mention(toponym, provinces)));
    mentions.addAll(SameNames.of(document, mentions));
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return mentions;
  }

  @Override
  public Map<Span, String> reasons(Document document) {
    Map<Span, String> reasons = new HashMap<>();
    for (Toponym toponym : resolver.resolve(document)) {
      reasons.put(toponym.span(), toponym.why());
    }
    return reasons;
  }

  /** The provinces that the report calls so, by their bare name: "Kursk" of "Kursk region". */
  private static Map<String, Toponym> provinces(List<Toponym> toponyms) {
    Map<String, Toponym> provinces = new HashMap<>();
    for (Toponym toponym : toponyms) {
      int space = toponym.name().lastIndexOf(' ');
      if (toponym.precision() == Precision.PROVINCE && space > 0) {
        provinces.putIfAbsent(key(toponym.name().substring(0, space)), toponym);
      }
    }
    return provinces;
  }

  /**
   * A report that speaks of a region means it by the bare name as well, unless it says "the city
   * of".
   */
  private static PlaceMention mention(Toponym toponym, Map<String, Toponym> provinces) {
    Toponym meant = toponym;
    if (toponym.precision() == Precision.TOWN && toponym.text().equals(toponym.name())) {
      meant = provinces.getOrDefault(key(toponym.name()), toponym);
    }
    Toponym chosen = meant;
    Place place =
        chosen
            .asPlace()
            .map(found ->
                new Place(toponym.name(), found.country(), found.coordinates(), found.precision()))
            .orElseGet(() -> new Place(toponym.name(), "", Optional.empty(), toponym.precision()));
    return new PlaceMention(
        toponym.span(), toponym.sentence(), place, toponym.role() != Role.PLACE, isSeat(toponym));
  }

  /** "in Haitian jails": whose, not where. */
  private boolean isDemonym(Toponym toponym) {
    return toponym.precision() != Precision.COUNTRY
        && !countries.ofAdjective(toponym.text()).isEmpty();
  }

  private static boolean isSeat(Toponym toponym) {
    return toponym.entry().filter(GazetteerEntry::isCapital).isPresent()
        || toponym.kind().equals("facility");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
