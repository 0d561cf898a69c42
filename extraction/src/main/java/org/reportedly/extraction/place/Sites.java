package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Place;
import org.reportedly.model.Span;

/**
 * Spots that have a name of their own, which no gazetteer has: "the National Penitentiary", "Evin
 * prison".
 */
final class Sites {
  private static final int MOST_BETWEEN = 2;
  private static final Set<String> INSIDE = Set.of("-", "de", "del", "la", "al", "el");

  private final Countries countries;
  private final Set<String> words = new HashSet<>();

  Sites(Countries countries) {
    this.countries = countries;
    WordTable.read(Sites.class, "site-words.tsv", 1).rows().forEach(row -> words.add(row.cell(0)));
  }

  /** The spots that the report names where it names no place that is known. */
  List<PlaceMention> of(Document document, List<PlaceMention> known) {
    List<PlaceMention> found = new ArrayList<>();
    Surroundings surroundings = new Surroundings(document, known);
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      for (Token token : sentence.tokens()) {
        Optional<Span> span =
            words.contains(token.lemma()) ? name(sentence, token) : Optional.empty();
        if (span.isEmpty() || known.stream().anyMatch(it -> it.span().overlaps(span.get()))) {
          continue;
        }
        String name = span.get().in(document.report().text()).replaceAll("\\s+", " ");
        int index = i;
        Place place =
            places.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), key -> surroundings.of(name, span.get(), index));
        found.add(new PlaceMention(span.get(), i, place, standing(token), false));
      }
    }
    return found;
  }

  /** From the first capital of the name to the word for the spot; empty where it has no name. */
  private Optional<Span> name(Sentence sentence, Token site) {
    boolean capital = isCapital(site);
    int last = site.index() - 1;
    for (int between = 0; !capital && last >= 0 && between < MOST_BETWEEN; between++, last--) {
      Token word = sentence.token(last);
      if (isCapital(word) || !word.tagged("NN") && !word.tagged("JJ")) {
        break;
      }
    }
    int first = last + 1;
    for (int i = last; i >= 0; i--) {
      Token word = sentence.token(i);
      if (isCapital(word) && (word.tagged("NN") || word.tagged("JJ"))) {
        first = i;
      } else if (!INSIDE.contains(word.text())) {
        break;
      }
    }
    if (first > last || !isNamed(sentence, first, last)) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(first).span().union(site.span()));
  }

  /** "Israeli prison" and "an Ottoman-era market" have no name. */
  private boolean isNamed(Sentence sentence, int first, int last) {
    Token begin = sentence.token(first);
    Token end = sentence.token(last);
    return countries.ofAdjective(begin.text()).isEmpty()
        && isCapital(end)
        && sentence.tokens().subList(first, last + 1).stream()
            .anyMatch(word -> word.tagged("NNP") && isCapital(word))
        && sentence.tokens().subList(first, last + 1).stream().noneMatch(Sites::isCompound);
  }

  /** "Ottoman-era", "Soviet-built". */
  private static boolean isCompound(Token word) {
    int hyphen = word.text().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.text().length()
        && Character.isLowerCase(word.text().charAt(hyphen + 1));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static Standing standing(Token site) {
    return site.relation() == Relation.COMPOUND
            || site.relation() == Relation.NMOD
            || site.relation() == Relation.POSS
        ? Standing.MODIFIER
        : Standing.PLACE;
  }
}
