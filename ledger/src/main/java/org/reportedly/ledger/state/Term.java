package org.reportedly.ledger.state;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reportedly.model.Claim;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Report;
import org.reportedly.model.Speaker;

/**
 * A word to filter by.
 *
 * @param facet what it tells
 * @param word in the form that is compared: small letters without accents, single spaces
 */
public record Term(Facet facet, String word) {
  /** Periods of more days than this carry the term {@link #LONG_PERIOD}. */
  public static final int LONG_DAYS = 31;

  /** Borne by what lasted long. */
  public static final Term LONG_PERIOD = new Term(Facet.PERIOD, "long");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u0000]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LONGEST = 200;

  /** Words of names that are shorter, such as "of", find nothing. */
  private static final int SHORTEST = 3;

  private static final int MOST_WORDS = 6;

  /** The term for a word as somebody wrote it. */
  public static Term of(Facet facet, String written) {
    return new Term(facet, plain(written));
  }

  /** All terms of a claim. Where the outlet itself speaks, it is the speaker. */
  public static Set<Term> of(Claim claim, Report report) {
    Set<Term> terms = new LinkedHashSet<>();
    terms.add(of(Facet.TYPE, claim.type().word()));
    terms.add(of(Facet.STANCE, claim.stance().word()));
    claim.place().ifPresent(place -> terms.addAll(of(place)));
    speakers(claim, report).forEach(name -> terms.addAll(ofName(Facet.SPEAKER, name)));
    parties(claim).forEach(party -> terms.add(of(Facet.PARTY, party)));
    report.outlet().ifPresent(outlet -> terms.add(of(Facet.OUTLET, outlet)));
    report.scene().ifPresent(scene -> terms.add(of(Facet.SCENE, scene)));
    if (claim.when().filter(Term::isLong).isPresent()) {
      terms.add(LONG_PERIOD);
    }
    return terms;
  }

  /** The terms of a place: its name, each word of it, its country, and the province that it is. */
  public static Set<Term> of(Place place) {
    Set<Term> terms = new LinkedHashSet<>(ofName(Facet.PLACE, place.name()));
    if (!place.country().isEmpty()) {
      terms.add(of(Facet.COUNTRY, place.country()));
    }
    if (place.precision() == Precision.PROVINCE) {
      terms.add(of(Facet.PROVINCE, place.name()));
    }
    return terms;
  }

  /** A name is found whole, and by each of its words: a speaker by the last name alone. */
  public static Set<Term> ofName(Facet facet, String name) {
    Term whole = of(facet, name);
    Set<Term> terms = new LinkedHashSet<>(Set.of(whole));
    if (whole.word().indexOf(' ') >= 0) {
      words(name).stream()
          .filter(word -> word.length() >= SHORTEST)
          .limit(MOST_WORDS)
          .forEach(word -> terms.add(new Term(facet, word)));
    }
    return terms;
  }

  /** The names of those who say so; the outlet's where it speaks itself. */
  public static List<String> speakers(Claim claim, Report report) {
    return claim.speakers().isEmpty()
        ? report.outlet().stream().toList()
        : claim.speakers().stream().map(Speaker::name).flatMap(Optional::stream).toList();
  }

  /** Whether a search by day must look for the period apart. */
  public static boolean isLong(Period period) {
    return period.end().toEpochDay() - period.start().toEpochDay() > LONG_DAYS;
  }

  /** The parties on whose side anybody in the claim is, in the order of its parts. */
  public static Set<String> parties(Claim claim) {
    Set<String> codes = new LinkedHashSet<>();
    for (List<Participant> side : List.of(claim.actors(), claim.targets())) {
      side.forEach(member -> member.party().map(Party::code).ifPresent(codes::add));
    }
    for (Speaker speaker : claim.speakers()) {
      if (speaker instanceof Speaker.Named named) {
        named.party().map(Party::code).ifPresent(codes::add);
      }
    }
    return codes;
  }

  /** The words that a search finds a claim by: its evidence, and the names in it. */
  public static Set<String> words(Claim claim) {
    Set<String> words = new LinkedHashSet<>(words(claim.evidence().text()));
    claim.place().ifPresent(place -> words.addAll(words(place.name())));
    claim.speakers().forEach(speaker -> speaker.name().ifPresent(n -> words.addAll(words(n))));
    claim.actors().forEach(member -> words.addAll(words(member.name())));
    claim.targets().forEach(member -> words.addAll(words(member.name())));
    return words;
  }

  /** The different words of a text, in the form that is compared. */
  public static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    WORD.matcher(plain(text, Integer.MAX_VALUE))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.chars().noneMatch(unit -> Character.isSurrogate((char) unit)))
        .forEach(words::add);
    return words;
  }

  private static String plain(String written) {
    return plain(written, LONGEST);
  }

  private static String plain(String written, int longest) {
    String lower = bare(written).toLowerCase(Locale.ROOT);
    String small = (isEven(lower) ? lower : SPACE.matcher(lower).replaceAll(" ")).strip();
    if (small.length() <= longest) {
      return small;
    }
    int end = Character.isHighSurrogate(small.charAt(longest - 1)) ? longest - 1 : longest;
    return small.substring(0, end);
  }

  /** Whether all white space is single spaces, as in most text. */
  private static boolean isEven(String text) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here < ' ' || (here == ' ' && afterSpace)) {
        return false;
      }
      afterSpace = here == ' ';
    }
    return true;
  }

  /** Without accents; most text has none, and is told from other text fast. */
  private static String bare(String written) {
    return written.chars().allMatch(unit -> unit < 0x80)
        ? written
        : MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
  }
}
