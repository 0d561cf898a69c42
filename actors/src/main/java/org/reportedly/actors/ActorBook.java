package org.reportedly.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.actors.NameIndex.Match;
import org.reportedly.model.Party;

/**
 * What is known about who is who. Immutable, so that many threads may use one book.
 *
 * <p>Names are compared without regard to accents, dots, apostrophes, hyphens and a leading "the".
 * What is written with a capital is found only with a capital ("Turkey", not "turkey"), and an
 * acronym of up to three letters only as it is spelled ("WHO", not "Who").
 *
 * <p>Days matter only for people: whoever held two offices is told with the one held on the day.
 */
public final class ActorBook {
  private final NameIndex names;
  private final NameFinder finder;
  private final PhraseReader phrases;
  private final OutletList outlets;
  private final Map<String, Country> byAlpha2;
  private final Map<String, Country> byAlpha3;
  private final Map<String, String> groupCountries;
  private final Offices offices;
  private final Edition edition;

  ActorBook(
      NameIndex names,
      NameFinder finder,
      LinkingWords links,
      OutletList outlets,
      List<Country> countries,
      Map<String, String> groupCountries,
      Offices offices,
      Edition edition) {
    this.names = names;
    this.finder = finder;
    this.phrases = new PhraseReader(finder, links);
    this.outlets = outlets;
    this.byAlpha2 =
        countries.stream().collect(Collectors.toMap(Country::alpha2, Function.identity()));
    this.byAlpha3 =
        countries.stream().collect(Collectors.toMap(Country::alpha3, Function.identity()));
    this.groupCountries = Map.copyOf(groupCountries);
    this.offices = offices;
    this.edition = edition;
  }

  /**
   * The book as it comes.
   *
   * @throws ActorDataException if a bundled file is broken
   */
  public static ActorBook bundled() {
    try {
      return load(List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The book with an analyst's own files, of which later ones override earlier ones. A file belongs
   * to the table whose name ends its own: {@code groups.tsv}, {@code kivu-groups.tsv}.
   *
   * @throws ActorDataException if a line cannot be used; the message names file and line
   * @throws IllegalArgumentException if a file's name ends in no table's name
   * @throws IOException if a file cannot be read
   */
  public static ActorBook load(List<Path> extra) throws IOException {
    Instant changed = Instant.EPOCH;
    for (Path file : extra) {
      changed = later(changed, file);
    }
    return BookReader.read(extra, changed);
  }

  /**
   * The book with all tables ({@code .tsv}) of an analyst's folder, in the order of their names.
   * Whoever deletes one of them changes the folder.
   *
   * @throws ActorDataException if a line cannot be used; the message names file and line
   * @throws IllegalArgumentException if a file's name ends in no table's name
   * @throws IOException if the folder or a file cannot be read
   */
  public static ActorBook ofFolder(Path folder) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    Instant changed = later(Instant.EPOCH, folder);
    for (Path file : tables) {
      changed = later(changed, file);
    }
    return BookReader.read(tables, changed);
  }

  private static Instant later(Instant known, Path file) throws IOException {
    Instant changed = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
    return changed.isAfter(known) ? changed : known;
  }

  /** Which book this is. */
  public Edition edition() {
    return edition;
  }

  /** Whoever has exactly this name, on the given day; shared names are known here too. */
  public Optional<Actor> byName(String name, Optional<LocalDate> day) {
    return names
        .exactly(Alias.withoutArticle(Pieces.of(name)))
        .filter(named -> !(named instanceof Named.Nobody))
        .map(named -> named.on(day));
  }

  /**
   * What a noun phrase tells about who is meant.
   *
   * @param words the phrase's words in order and in their own case; a possessive "'s" and a hyphen
   *     may be words of their own or parts of one
   * @param day when; decides between the offices of people
   */
  public Description describe(List<String> words, Optional<LocalDate> day) {
    return phrases.read(words, day);
  }

  /**
   * Every name and noun for an actor among the words, in order, without overlap: the longest that
   * starts at a word wins. Parts of hyphened words are not told.
   */
  public List<Mention> find(List<String> words, Optional<LocalDate> day) {
    List<Piece> text = Pieces.of(words);
    return finder.in(text).stream()
        .filter(match -> !(match.named() instanceof Named.Nobody) && isWhole(text, match))
        .map(match -> mention(text, match, day))
        .toList();
  }

  private static boolean isWhole(List<Piece> text, Match match) {
    return !text.get(match.from()).glued()
        && (match.to() == text.size() || !text.get(match.to()).glued());
  }

  private static Mention mention(List<Piece> text, Match match, Optional<LocalDate> day) {
    int from = text.get(match.from()).word();
    int to = text.get(match.to() - 1).word() + 1;
    return new Mention(from, to, match.named().on(day));
  }

  /**
   * Who held an office on a day.
   *
   * @param role as {@code office-holders.tsv} has it: {@code president}, {@code defence minister}
   */
  public Optional<Actor> holder(String role, Party party, LocalDate day) {
    return offices.holder(role, party, day).flatMap(name -> byName(name, Optional.of(day)));
  }

  /** The outlet that a name such as "the Reuters news agency" means. */
  public Optional<Outlet> outlet(String name) {
    return outlets.named(name);
  }

  /** The country with the ISO 3166 alpha-2 or alpha-3 code, in capitals. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(byAlpha3.get(code))
        .or(() -> Optional.ofNullable(byAlpha2.get(code)));
  }

  /** The alpha-2 code of a party's country; of a group, where it is mainly active. */
  public Optional<String> countryOf(Party party) {
    return Optional.ofNullable(byAlpha3.get(party.code()))
        .map(Country::alpha2)
        .or(() -> Optional.ofNullable(groupCountries.get(party.code())));
  }
}
