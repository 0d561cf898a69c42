package org.reportedly.gazetteer.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.knowledge.Table;

/** The words that tell places from other names. Immutable. */
final class Lexicon {
  private final Map<String, KindWord> kinds = new HashMap<>();
  private final Map<String, Double> prepositions = new HashMap<>();
  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Set<String> institutions = words("institution-words.tsv");
  private final Set<String> nameEndings = words("name-endings.tsv");
  private final Set<String> qualifiers = words("qualifiers.tsv");
  private final Set<String> titles = words("titles.tsv");
  private final Set<String> roles = words("roles.tsv");
  private final Set<String> givenNames = words("given-names.tsv");
  private final Set<String> speechVerbs = words("speech-verbs.tsv");
  private final Set<String> placeVerbs = words("place-verbs.tsv");
  private final Set<String> notPlaces = words("not-places.tsv");

  /**
   * A province that an abbreviation stands for.
   *
   * @param country ISO 3166 alpha-2
   * @param province its name
   */
  record Abbreviation(String country, String province) {}

  Lexicon() {
    for (Table.Row row : Table.read(Lexicon.class, "kind-words.tsv", 3).rows()) {
      kinds.put(row.text(0), kind(row));
    }
    for (Table.Row row : Table.read(Lexicon.class, "place-prepositions.tsv", 2).rows()) {
      prepositions.put(row.text(0), row.decimal(1));
    }
    for (Table.Row row : Table.read(Lexicon.class, "abbreviations.tsv", 3).rows()) {
      abbreviations.put(row.text(0), new Abbreviation(row.text(1), row.text(2)));
    }
  }

  /** Small words of names, for the given use. */
  static Set<String> particles(String use) {
    return Table.read(Lexicon.class, "name-particles.tsv", 2).rows().stream()
        .filter(row -> row.text(1).equals(use))
        .map(row -> row.text(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a data file with one column. */
  static Set<String> words(String file) {
    return Table.read(Lexicon.class, file, 1).rows().stream()
        .map(row -> row.text(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static KindWord kind(Table.Row row) {
    List<String> where = row.words(2);
    String kind = row.text(1);
    boolean site = kind.equals("site");
    Optional<FeatureKind> found = Optional.empty();
    if (!site && !kind.equals("any")) {
      try {
        found = Optional.of(FeatureKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.error("no kind of place: " + kind);
      }
    }
    return new KindWord(
        row.text(0),
        found,
        site,
        where.contains("after"),
        where.contains("before"),
        where.contains("of"),
        where.contains("numbered"));
  }

  Optional<KindWord> kind(String word) {
    return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)));
  }

  /** How strongly the word before a name tells a place, 0 to 1. */
  double preposition(String word) {
    return prepositions.getOrDefault(word.toLowerCase(Locale.ROOT), 0.0);
  }

  Optional<Abbreviation> abbreviation(String word) {
    return Optional.ofNullable(abbreviations.get(word));
  }

  boolean isInstitution(String word) {
    return institutions.contains(word);
  }

  boolean endsOtherName(String word) {
    return nameEndings.contains(word);
  }

  boolean isQualifier(String word) {
    return qualifiers.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** A small word that a person's name follows, such as "spokesman". */
  boolean isRole(String word) {
    return roles.contains(word);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  boolean isSpeechVerb(String lemma) {
    return speechVerbs.contains(lemma);
  }

  /** A verb whose subject may be a place as such, such as "lie". */
  boolean isPlaceVerb(String lemma) {
    return placeVerbs.contains(lemma);
  }

  /** A capitalised word that in a report hardly ever means the small place of its name. */
  boolean isNotPlace(String word) {
    return notPlaces.contains(word);
  }
}
