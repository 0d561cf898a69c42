package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** "the border", which no gazetteer has: that between the two countries of the report. */
final class Borders {
  private final Countries countries;
  private final PlaceWords words;

  Borders(Countries countries, PlaceWords words) {
    this.countries = countries;
    this.words = words;
  }

  /** The places where the report speaks of the border; none if it is about one country only. */
  List<PlaceMention> of(Document document, List<PlaceMention> mentions) {
    Optional<Place> border = between(mentions);
    List<PlaceMention> found = new ArrayList<>();
    if (border.isEmpty()) {
      return found;
    }
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      for (Token token : sentence.tokens()) {
        if (words.is(PlaceWords.Use.BORDER, token) && token.tagged("NN") && isThing(token)) {
          found.add(new PlaceMention(token.span(), i, border.get(), Standing.PLACE, false));
        }
      }
    }
    return found;
  }

  /** Not "border town" or "border guards". */
  private static boolean isThing(Token token) {
    return token.relation() != Relation.COMPOUND && token.relation() != Relation.NMOD;
  }

  private Optional<Place> between(List<PlaceMention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (PlaceMention mention : mentions) {
      if (!mention.place().country().isEmpty()) {
        counts.merge(mention.place().country(), 1, Integer::sum);
      }
    }
    List<String> names =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        Map.Entry<String, Integer>::getValue, Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .limit(2)
            .flatMap(entry -> countries.withCode(entry.getKey()).stream())
            .map(Countries.Country::name)
            .toList();
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Place(String.join("–", names) + " border", "", Optional.empty(), Precision.REGION));
  }
}
