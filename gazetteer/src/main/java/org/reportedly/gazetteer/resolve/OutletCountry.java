package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.knowledge.Countries;

/** Tells an outlet's country by its name or internet address, as far as that says it. Immutable. */
final class OutletCountry {
  private static final long WELL_KNOWN = 500_000;

  private static final Set<String> SOLD_DOMAINS = Lexicon.words("sold-domains.tsv");

  private final Gazetteer gazetteer;
  private final Countries countries;

  OutletCountry(Gazetteer gazetteer, Countries countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  /** The country of "thenews.ie", "Kyiv Courier" or "Times of India"; empty for most names. */
  Optional<String> of(String outlet) {
    String name = outlet.length() > 200 ? outlet.substring(0, 200) : outlet;
    if (!name.contains(" ") && name.contains(".")) {
      return ofDomain(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
    for (String word : name.split("\\s+", -1)) {
      Optional<String> country = ofWord(word);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofDomain(String domain) {
    if (domain.equals("uk")) {
      return Optional.of("GB");
    }
    return SOLD_DOMAINS.contains(domain)
        ? Optional.empty()
        : countries.withCode(domain.toUpperCase(Locale.ROOT)).map(Countries.Country::code);
  }

  private Optional<String> ofWord(String word) {
    List<String> codes = countries.ofAdjective(word);
    if (codes.size() == 1) {
      return Optional.of(codes.getFirst());
    }
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.length() < 4) {
      return Optional.empty();
    }
    return gazetteer.find(word).stream()
        .map(NameMatch::entry)
        .filter(entry -> entry.kind() == FeatureKind.COUNTRY || isCity(entry))
        .map(GazetteerEntry::country)
        .findFirst();
  }

  private static boolean isCity(GazetteerEntry entry) {
    return entry.kind() == FeatureKind.TOWN && entry.population() > WELL_KNOWN;
  }
}
