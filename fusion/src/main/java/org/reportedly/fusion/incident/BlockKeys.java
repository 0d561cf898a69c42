package org.reportedly.fusion.incident;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Participant;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * The blocks of days and places that a claim lies in, and those in which its neighbours lie: claims
 * of its own report, and those within the same days (in steps of {@value #DAYS}) and a place that
 * one can hold the other. A claim without a place meets those that share a party with it. Blocks
 * that would hold many are parted by type. The rule is symmetric, so that the order of arrival
 * makes no difference. Which blocks a claim lies in is kept in ledgers, so a change here asks for a
 * new {@link PairScorer#rules() version of the rules}.
 */
final class BlockKeys {
  /** The length of a block in days. */
  static final int DAYS = 4;

  /** Of longer periods only the last blocks count: what lasts is told by where it stands. */
  private static final int MOST_BLOCKS = 8;

  /** The edge of a block on the map in degrees. */
  private static final double DEGREES = 0.5;

  private static final long UNDATED = Long.MIN_VALUE;

  private BlockKeys() {}

  /** What a block is made of; the letter keeps blocks of different makes apart. */
  static long inReport(String report) {
    return number('r', 0, report);
  }

  private static long inCell(long days, int north, int east) {
    return number('c', days, north + ":" + east);
  }

  private static long coarse(long days, String country) {
    return number('o', days, country);
  }

  private static long anywhere(long days, String country, ClaimType type) {
    return number('a', days, country + ":" + type.word());
  }

  private static long ofParty(long days, String party, ClaimType type) {
    return number('p', days, party + ":" + type.word());
  }

  private static long unplaced(long days, String party) {
    return number('u', days, party);
  }

  /**
   * The same number for the same block on every machine, as it is kept (FNV-1a, mixed). Should two
   * blocks ever share one, some claims are compared that need not be.
   */
  private static long number(char make, long days, String where) {
    long hash = 0xcbf29ce484222325L;
    String written = make + ":" + days + ":" + where;
    for (int i = 0; i < written.length(); i++) {
      hash = (hash ^ written.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ hash >>> 29;
  }

  static Set<Long> own(ReportedClaim claim) {
    Set<Long> keys = new LinkedHashSet<>();
    keys.add(inReport(claim.report()));
    ClaimType type = claim.claim().type();
    Optional<Place> place = claim.claim().place();
    for (long days : days(claim, 0)) {
      if (place.isEmpty()) {
        parties(claim).forEach(party -> keys.add(unplaced(days, party)));
      } else {
        String country = place.get().country();
        keys.add(anywhere(days, country, type));
        cell(place.get(), 0, 0)
            .ifPresentOrElse(
                cell -> keys.add(inCell(days, cell[0], cell[1])),
                () -> keys.add(coarse(days, country)));
      }
      parties(claim).forEach(party -> keys.add(ofParty(days, party, type)));
    }
    return keys;
  }

  /**
   * The blocks to look for neighbours in.
   *
   * @param types those that the claim may share an incident with
   */
  static Set<Long> sought(ReportedClaim claim, Set<ClaimType> types) {
    Set<Long> keys = new LinkedHashSet<>();
    keys.add(inReport(claim.report()));
    days(claim, 1).forEach(day -> keys.addAll(sought(claim, types, day)));
    return keys;
  }

  private static Set<Long> sought(ReportedClaim claim, Set<ClaimType> types, long days) {
    Set<Long> keys = new LinkedHashSet<>();
    Optional<Place> place = claim.claim().place();
    if (place.isEmpty()) {
      for (String party : parties(claim)) {
        types.forEach(type -> keys.add(ofParty(days, party, type)));
      }
      return keys;
    }
    parties(claim).forEach(party -> keys.add(unplaced(days, party)));
    String country = place.get().country();
    if (cell(place.get(), 0, 0).isEmpty()) {
      types.forEach(type -> keys.add(anywhere(days, country, type)));
      return keys;
    }
    keys.add(coarse(days, country));
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        cell(place.get(), north, east).ifPresent(cell -> keys.add(inCell(days, cell[0], cell[1])));
      }
    }
    return keys;
  }

  /** The cell of a fine place; none for a coarse one and one without coordinates. */
  private static Optional<int[]> cell(Place place, int north, int east) {
    if (place.precision().compareTo(Precision.DISTRICT) > 0) {
      return Optional.empty();
    }
    return place
        .coordinates()
        .map(point ->
            new int[] {(int) Math.floor(point.latitude() / DEGREES) + north, column(point, east)});
  }

  private static int column(Coordinates point, int east) {
    int around = (int) (360 / DEGREES);
    return Math.floorMod((int) Math.floor(point.longitude() / DEGREES) + east, around);
  }

  private static List<String> parties(ReportedClaim claim) {
    return Stream.concat(claim.claim().actors().stream(), claim.claim().targets().stream())
        .map(Participant::party)
        .flatMap(Optional::stream)
        .map(party -> party.code())
        .distinct()
        .limit(6)
        .toList();
  }

  /** The blocks of days that the event touches, wider by some on both ends. */
  private static List<Long> days(ReportedClaim claim, int wider) {
    Optional<LocalDate> end = claim.lastDay();
    if (end.isEmpty()) {
      return List.of(UNDATED);
    }
    LocalDate start = claim.claim().when().map(period -> period.start()).orElse(end.get());
    long last = Math.floorDiv(end.get().toEpochDay(), DAYS);
    long first = Math.max(Math.floorDiv(start.toEpochDay(), DAYS), last - MOST_BLOCKS + 1);
    return Stream.iterate(first - wider, day -> day <= last + wider, day -> day + 1).toList();
  }
}
