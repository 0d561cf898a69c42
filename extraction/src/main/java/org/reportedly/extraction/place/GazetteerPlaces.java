package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/** The places that the gazetteer resolves, as events need them. */
public final class GazetteerPlaces implements PlaceReader {
  private static final Set<Relation> OF_AUTHORITY =
      Set.of(Relation.COMPOUND, Relation.NMOD, Relation.POSS);

  private final PlaceResolver resolver;
  private final Countries countries = Countries.load();
  private final PlaceWords words = new PlaceWords();
  private final Sites named = new Sites(countries);

  public GazetteerPlaces(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<PlaceMention> read(Document document) {
    List<Toponym> toponyms =
        resolver.resolve(document).stream().filter(toponym -> !isDemonym(toponym)).toList();
    Map<String, Toponym> provinces = called(toponyms, Precision.PROVINCE);
    Map<String, Toponym> sites = called(toponyms, Precision.POINT);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      Sentence sentence = document.sentences().get(toponym.sentence());
      mentions.add(mention(toponym, standing(toponym, sentence), provinces, sites));
    }
    mentions.addAll(named.of(document, mentions));
    mentions.addAll(SameNames.of(document, mentions));
    mentions.addAll(new Peoples(countries).of(document, mentions));
    mentions.addAll(new Borders(countries, words).of(document, mentions));
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return mentions;
  }

  @Override
  public Map<Span, String> reasons(Document document) {
    Map<Span, String> reasons = new HashMap<>();
    for (Toponym toponym : resolver.resolve(document)) {
      String measured =
          toponym
              .offset()
              .map(words -> "; the report tells of what is " + words + " it")
              .orElse("");
      reasons.put(toponym.span(), toponym.why() + measured);
    }
    return reasons;
  }

  /** What the report calls so, by the bare name: "Kursk" of "Kursk region". */
  private static Map<String, Toponym> called(List<Toponym> toponyms, Precision precision) {
    Map<String, Toponym> called = new HashMap<>();
    for (Toponym toponym : toponyms) {
      String bare = bareName(toponym.name());
      if (toponym.precision() == precision && !bare.equals(toponym.name())) {
        called.putIfAbsent(key(bare), toponym);
      }
    }
    return called;
  }

  /**
   * The name up to its last word, and up to the first small one: "Zamzam" of "Zamzam rest camp".
   */
  private static String bareName(String name) {
    String[] words = name.split(" ", -1);
    int end = Math.max(1, words.length - 1);
    for (int i = 1; i < end; i++) {
      if (Character.isLowerCase(words[i].charAt(0))) {
        end = i;
      }
    }
    return String.join(" ", Arrays.copyOf(words, end));
  }

  /**
   * A report that speaks of a region means it by the bare name as well, unless it says "the city
   * of"; and one that speaks of a camp means it by a name that nothing else bears.
   */
  private static PlaceMention mention(
      Toponym toponym,
      Standing standing,
      Map<String, Toponym> provinces,
      Map<String, Toponym> sites) {
    Toponym meant = toponym;
    if (toponym.precision() == Precision.TOWN && toponym.text().equals(toponym.name())) {
      meant =
          toponym.entry().isEmpty() && sites.containsKey(key(toponym.name()))
              ? sites.getOrDefault(key(toponym.name()), toponym)
              : provinces.getOrDefault(key(toponym.name()), toponym);
    }
    Toponym chosen = meant;
    Place place =
        chosen
            .asPlace()
            .map(found ->
                new Place(toponym.name(), found.country(), found.coordinates(), found.precision()))
            .orElseGet(() -> new Place(toponym.name(), "", Optional.empty(), toponym.precision()));
    return new PlaceMention(toponym.span(), toponym.sentence(), place, standing, isSeat(toponym));
  }

  private Standing standing(Toponym toponym, Sentence sentence) {
    return switch (toponym.role()) {
      case PLACE -> isOfAuthority(toponym, sentence) ? Standing.MODIFIER : Standing.PLACE;
      case METONYM -> Standing.GOVERNMENT;
      case MODIFIER -> Standing.MODIFIER;
      case DATELINE -> Standing.DATELINE;
    };
  }

  /** "the Kiev regime", "US officials": whose, not where. */
  private boolean isOfAuthority(Toponym toponym, Sentence sentence) {
    return (toponym.precision() == Precision.COUNTRY || isSeat(toponym))
        && sentence.tokens().stream()
            .filter(token -> token.span().overlaps(toponym.span()))
            .filter(token -> OF_AUTHORITY.contains(token.relation()))
            .flatMap(token -> sentence.head(token).stream())
            .anyMatch(noun -> words.is(PlaceWords.Use.AUTHORITY, noun));
  }

  /** "in Haitian jails", "four Haitian provinces": whose, not where. */
  private boolean isDemonym(Toponym toponym) {
    String[] words = toponym.text().split(" ", -1);
    boolean plain = words.length == 1 || Character.isLowerCase(words[1].charAt(0));
    return plain
        && (words.length > 1 || toponym.precision() != Precision.COUNTRY)
        && !countries.ofAdjective(words[0]).isEmpty();
  }

  private static boolean isSeat(Toponym toponym) {
    return toponym.entry().filter(GazetteerEntry::isCapital).isPresent()
        || toponym.kind().equals("facility");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
