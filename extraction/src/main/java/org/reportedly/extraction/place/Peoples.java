package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.knowledge.Countries.Country;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** Adjectives and peoples, which speak of a country without naming it: "Kenyan police". */
final class Peoples {
  private final Countries countries;

  Peoples(Countries countries) {
    this.countries = countries;
  }

  /** The countries that such words speak of, each by the name that the report has for it. */
  List<PlaceMention> of(Document document, List<PlaceMention> named) {
    Map<String, Place> known = new HashMap<>();
    for (PlaceMention mention : named) {
      if (mention.place().precision() == Precision.COUNTRY) {
        known.putIfAbsent(mention.place().country(), mention.place());
      }
    }
    List<PlaceMention> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : sentences.get(i).tokens()) {
        Optional<Country> country = country(token, known);
        boolean free = named.stream().noneMatch(other -> other.span().overlaps(token.span()));
        if (country.isPresent() && free) {
          Place place = known.computeIfAbsent(country.get().code(), code -> place(country.get()));
          found.add(new PlaceMention(token.span(), i, place, Standing.PEOPLE, false));
        }
      }
    }
    return found;
  }

  /** Of several countries with one adjective, one that the report names. */
  private Optional<Country> country(Token token, Map<String, Place> known) {
    List<String> codes = countries.ofAdjective(token.text());
    return codes.stream()
        .filter(code -> codes.size() == 1 || known.containsKey(code))
        .findFirst()
        .flatMap(countries::withCode);
  }

  static Place place(Country country) {
    return new Place(
        country.name(), country.code(), Optional.of(country.coordinates()), Precision.COUNTRY);
  }
}
