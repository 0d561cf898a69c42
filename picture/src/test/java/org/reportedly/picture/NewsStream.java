package org.reportedly.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * Made-up news as they come in: day by day, one report in twenty some weeks late, from {@value
 * #COUNTRIES} countries with places and types of which few are told of often and most seldom.
 * Unlike {@link Crisis}, in which the days come in random order and all are told in the same words,
 * its claims have many links: 72 on average of the first 40,000.
 */
final class NewsStream {
  static final int COUNTRIES = 60;

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 2);
  private static final int REPORTS_A_DAY = 250;
  private static final int EVENTS_A_DAY = 1500;
  private static final int PLACES = 20_000;
  private static final int OBJECTS = 400;

  private NewsStream() {}

  /** Few numbers come often, most seldom: each decade of them equally often (Zipf). */
  private static int rank(RandomGenerator chance, int most) {
    return (int) Math.pow(most, chance.nextDouble()) - 1;
  }

  private static String word(int number) {
    return Integer.toString(Math.floorMod(number * 7919, 46_656) + 46_656, 36).substring(1) + "or";
  }

  /** Something that happened. */
  private record Event(int day, int place, ClaimType type, int actor, int object, int count) {
    static Event of(int day, int number) {
      Random chance = new Random(day * 1_000_003L + number);
      List<ClaimType> types = List.of(ClaimType.values());
      int place = rank(chance, PLACES);
      return new Event(
          day,
          place,
          types.get(rank(chance, types.size())),
          place % COUNTRIES + COUNTRIES * chance.nextInt(3),
          chance.nextInt(OBJECTS),
          rank(chance, 1000));
    }

    String sentence(RandomGenerator chance) {
      return "%s of the %s, %d %s at %s were hit by %s"
          .formatted(
              chance.nextBoolean() ? "According to officials" : "Witnesses tell that on the road",
              word(actor),
              count,
              word(object) + "s",
              "T" + word(place),
              word(object + type.name().length()));
    }

    Place where(boolean coarse) {
      String country = "" + (char) ('A' + place % COUNTRIES / 10) + (char) ('A' + place % 10);
      double north = -50 + place % COUNTRIES * 1.7;
      Coordinates point = new Coordinates(north + place % 97 / 60.0, place % 89 * 2 + 0.1);
      return new Place(
          coarse ? "P" + word(place % 600) : "T" + word(place),
          country,
          Optional.of(point),
          coarse ? Precision.PROVINCE : Precision.TOWN);
    }
  }

  /** The same reading for the same number, and reports in the order of their numbers. */
  static Reading reading(int number, int claims) {
    Random chance = new Random(number);
    int today = number / REPORTS_A_DAY;
    int day = chance.nextInt(20) == 0 ? Math.max(0, today - chance.nextInt(30)) : today;
    StringBuilder text = new StringBuilder();
    List<Event> events = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Event event = Event.of(Math.max(0, day - chance.nextInt(2)), rank(chance, EVENTS_A_DAY));
      int start = text.length();
      text.append(event.sentence(chance));
      spans.add(new Span(start, text.length()));
      events.add(event);
      text.append(". ");
    }
    Report report =
        new Report(
            "news-" + number,
            Optional.empty(),
            Optional.of("Outlet " + rank(chance, 300)),
            Optional.of(FIRST_DAY.plusDays(today)),
            Optional.of("News of the day"),
            text.toString());
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      all.add(claim(report, i + 1, spans.get(i), events.get(i), chance));
    }
    return new Reading(report, all, List.of());
  }

  private static Claim claim(
      Report report, int number, Span span, Event event, RandomGenerator chance) {
    Optional<BigDecimal> count = Optional.of(BigDecimal.valueOf(event.count()));
    return new Claim(
        report.id() + "-" + number,
        report.id(),
        Evidence.at(span, report.text()),
        event.type(),
        EventCodes.NONE,
        chance.nextInt(3) == 0
            ? List.of()
            : List.of(new Speaker.Named("Speaker " + word(rank(chance, 5000)), Optional.empty())),
        chance.nextInt(10) == 0
            ? List.of(Stance.values()).get(chance.nextInt(Stance.values().length))
            : Stance.ASSERTS,
        List.of(
            new Participant(
                "force " + word(event.actor()), Optional.of(new Party("P" + event.actor())))),
        List.of(new Participant(word(event.object()) + "s", Optional.empty())),
        chance.nextInt(12) == 0
            ? Optional.empty()
            : Optional.of(event.where(chance.nextInt(10) == 0)),
        Optional.of(Period.of(FIRST_DAY.plusDays(event.day()))),
        chance.nextInt(3) == 0
            ? List.of(new Figure(word(event.object()), count, count, Optional.empty(), false))
            : List.of(),
        chance.nextInt(10) == 0,
        chance.nextInt(101) / 100.0);
  }
}
