package org.reportedly.fusion.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * What of a claim is compared, cut up once so that comparing it many times is fast, and small
 * enough to be kept by the hundred thousand. Immutable.
 */
public final class Traits {
  /** The order of {@link ReportedClaim#CANONICAL}. */
  public static final Comparator<Traits> CANONICAL =
      Comparator.comparingLong((Traits it) -> it.publication)
          .thenComparing(Traits::report)
          .thenComparingInt(it -> it.spanStart)
          .thenComparingInt(it -> it.spanEnd)
          .thenComparing(Traits::id);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int[] NONE = {};

  private final String id;
  private final String report;
  private final ClaimType type;

  /** The day of publication as it is; after all others where there is none. */
  private final long publication;

  final int spanStart;
  final int spanEnd;
  final boolean ahead;
  final boolean answers;
  final boolean background;

  /** A hash of all speakers, whether named or not. */
  final long speakers;

  final Optional<Spot> place;
  final boolean dated;
  final int start;
  final int end;
  final int published;
  final int[] placeName;
  final int[] actorNames;
  final int[] actorParties;
  final int[] targetNames;
  final int[] targetParties;
  final int[] words;
  final int[] names;
  final int length;
  final int[] speaker;
  final Count[] counts;

  Traits(ReportedClaim claim, Words words) {
    this.id = claim.id();
    this.report = claim.report();
    this.type = claim.claim().type();
    this.publication =
        claim.published().map(LocalDate::toEpochDay).orElse(LocalDate.MAX.toEpochDay());
    this.spanStart = claim.claim().evidence().span().start();
    this.spanEnd = claim.claim().evidence().span().end();
    Stance stance = claim.claim().stance();
    this.ahead = stance == Stance.EXPECTS || stance == Stance.DEMANDS;
    this.answers = stance == Stance.DENIES || stance == Stance.UNCONFIRMED;
    this.background = claim.claim().background();
    this.speakers = hash(claim.claim().speakers().toString());
    this.place = claim.claim().place().map(Spot::of);
    Optional<Period> when = claim.claim().when();
    this.dated = when.isPresent();
    this.published = claim.published().map(Traits::day).orElse(NO_DAY);
    this.start = when.map(period -> day(period.start())).orElse(published);
    this.end = when.map(period -> day(period.end())).orElse(published);
    this.placeName = claim.claim().place().map(it -> words.stems(it.name())).orElse(NONE);
    this.actorNames = names(claim.claim().actors(), words);
    this.actorParties = parties(claim.claim().actors());
    this.targetNames = names(claim.claim().targets(), words);
    this.targetParties = parties(claim.claim().targets());
    this.words =
        words.stems(
            claim.claim().evidence().text()
                + " "
                + String.join(
                    " ", claim.claim().targets().stream().map(Participant::name).toList()));
    this.names = words.names(named(claim));
    this.length = SPACE.split(claim.claim().evidence().text().strip()).length;
    this.speaker =
        claim.claim().speakers().stream()
            .findFirst()
            .flatMap(Speaker::name)
            .map(words::stems)
            .orElse(NONE);
    this.counts =
        claim.claim().figures().stream().map(it -> Count.of(it, words)).toArray(Count[]::new);
  }

  /** All of the claim that can hold names of what it is about. */
  private static String named(ReportedClaim claim) {
    return Stream.of(
            Stream.of(claim.claim().evidence().text()),
            claim.claim().actors().stream().map(Participant::name),
            claim.claim().targets().stream().map(Participant::name),
            claim.claim().place().stream().map(Place::name))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" | "));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes hold none
   */
  public static Traits read(byte[] written) {
    return new Traits(new TraitBytes.Reader(written));
  }

  private Traits(TraitBytes.Reader in) {
    this.id = in.text();
    this.report = in.text();
    this.type = ClaimType.of(in.text()).orElseThrow(() -> in.wrong("type"));
    this.publication = in.whole();
    this.spanStart = in.number();
    this.spanEnd = in.number();
    this.ahead = in.flag();
    this.answers = in.flag();
    this.background = in.flag();
    this.speakers = in.whole();
    this.place = in.flag() ? Optional.of(Spot.read(in)) : Optional.empty();
    this.dated = in.flag();
    this.published = in.number();
    this.start = in.number();
    this.end = in.number();
    this.placeName = in.numbers();
    this.actorNames = in.numbers();
    this.actorParties = in.numbers();
    this.targetNames = in.numbers();
    this.targetParties = in.numbers();
    this.words = in.numbers();
    this.names = in.numbers();
    this.length = in.number();
    this.speaker = in.numbers();
    this.counts = new Count[in.length(1)];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Count.read(in);
    }
  }

  /** All of it as bytes, to be kept as long as {@link PairScorer#rules()} are the same. */
  public byte[] write() {
    TraitBytes.Writer out = new TraitBytes.Writer();
    out.text(id);
    out.text(report);
    out.text(type.word());
    out.whole(publication);
    out.number(spanStart);
    out.number(spanEnd);
    out.flag(ahead);
    out.flag(answers);
    out.flag(background);
    out.whole(speakers);
    out.flag(place.isPresent());
    place.ifPresent(spot -> spot.write(out));
    out.flag(dated);
    out.number(published);
    out.number(start);
    out.number(end);
    out.numbers(placeName);
    out.numbers(actorNames);
    out.numbers(actorParties);
    out.numbers(targetNames);
    out.numbers(targetParties);
    out.numbers(words);
    out.numbers(names);
    out.number(length);
    out.numbers(speaker);
    out.number(counts.length);
    for (Count count : counts) {
      count.write(out);
    }
    return out.bytes();
  }

  /** The claim's id. */
  public String id() {
    return id;
  }

  /** The id of the claim's report. */
  public String report() {
    return report;
  }

  /** The claim's type. */
  public ClaimType type() {
    return type;
  }

  /** The same for the same text on every machine, as it is kept (FNV-1a). */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(Math.max(-1_000_000, Math.min(10_000_000, day.toEpochDay())));
  }

  private static int[] names(List<Participant> participants, Words words) {
    return words.stems(
        String.join(" ", participants.stream().limit(20).map(Participant::name).toList()));
  }

  private static int[] parties(List<Participant> participants) {
    return participants.stream()
        .flatMap(it -> it.party().stream())
        .map(Party::code)
        .mapToInt(String::hashCode)
        .sorted()
        .distinct()
        .toArray();
  }
}
