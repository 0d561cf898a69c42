package org.reportedly.gazetteer.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.model.Coordinates;

/** The countries of the world with their names and adjectives. Immutable. */
public final class Countries {
  private final List<Country> all;
  private final Map<String, Country> byCode;
  private final Map<String, List<String>> codesByAdjective;

  /**
   * A country or territory.
   *
   * @param code ISO 3166 alpha-2
   * @param geonames id of GeoNames
   * @param coordinates its middle
   * @param population people, rounded
   * @param name its usual English name
   * @param otherNames short, long and former ones
   * @param adjectives for its people or things, such as "Ukrainian"
   */
  public record Country(
      String code,
      int geonames,
      Coordinates coordinates,
      long population,
      String name,
      List<String> otherNames,
      List<String> adjectives) {}

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    this.byCode = new HashMap<>();
    this.codesByAdjective = new HashMap<>();
    for (Country country : all) {
      byCode.put(country.code(), country);
      for (String adjective : country.adjectives()) {
        codesByAdjective.merge(adjective, List.of(country.code()), Countries::joined);
        codesByAdjective.merge(adjective + "s", List.of(country.code()), Countries::joined);
      }
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /** Those of the table that is part of the program. */
  public static Countries load() {
    return new Countries(
        Table.read(Countries.class, "countries.tsv", 8).rows().stream()
            .map(Countries::country)
            .toList());
  }

  private static Country country(Table.Row row) {
    if (row.text(0).length() != 2) {
      throw row.error("no ISO 3166 alpha-2 code: " + row.text(0));
    }
    return new Country(
        row.text(0),
        (int) row.number(1),
        new Coordinates(row.decimal(2), row.decimal(3)),
        row.number(4),
        row.text(5),
        row.words(6),
        row.words(7));
  }

  /** All of them in the order of their codes' table. */
  public List<Country> all() {
    return all;
  }

  /** The country with the given ISO 3166 alpha-2 code. */
  public Optional<Country> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The codes of the countries that an adjective or a word for a people stands for, such as {@code
   * UA} for "Ukrainian" and "Ukrainians"; none for other words.
   */
  public List<String> ofAdjective(String word) {
    return codesByAdjective.getOrDefault(word, List.of());
  }
}
