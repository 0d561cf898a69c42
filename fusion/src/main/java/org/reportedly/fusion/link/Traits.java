package org.reportedly.fusion.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** What of a claim is compared, cut up once so that comparing it many times is fast. */
public final class Traits {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static final int NO_DAY = Integer.MIN_VALUE;

  final ReportedClaim claim;
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

  /** A figure as numbers. Without a bound, low is 0 and high is infinite. */
  static final class Count {
    final int[] what;
    final double low;
    final double high;

    Count(int[] what, double low, double high) {
      this.what = what;
      this.low = low;
      this.high = high;
    }

    /** The one number to compare by. */
    double size() {
      return Double.isInfinite(high) ? low : low == 0 ? high : (low + high) / 2;
    }
  }

  Traits(ReportedClaim claim, Words words) {
    this.claim = claim;
    Optional<Period> when = claim.claim().when();
    this.dated = when.isPresent();
    this.published = claim.published().map(Traits::day).orElse(NO_DAY);
    this.start = when.map(period -> day(period.start())).orElse(published);
    this.end = when.map(period -> day(period.end())).orElse(published);
    this.placeName = claim.claim().place().map(it -> words.stems(it.name())).orElse(new int[0]);
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
            .orElse(new int[0]);
    this.counts =
        claim.claim().figures().stream().map(it -> count(it, words)).toArray(Count[]::new);
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

  /** The claim that was cut up. */
  public ReportedClaim claim() {
    return claim;
  }

  boolean ahead() {
    return claim.claim().stance() == Stance.EXPECTS || claim.claim().stance() == Stance.DEMANDS;
  }

  boolean answers() {
    return claim.claim().stance() == Stance.DENIES || claim.claim().stance() == Stance.UNCONFIRMED;
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

  private static Count count(Figure figure, Words words) {
    return new Count(
        words.stems(figure.what()),
        figure.low().map(java.math.BigDecimal::doubleValue).orElse(0.0),
        figure.high().map(java.math.BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
  }
}
