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
 * Three years of made-up news for measuring: every day some things happen in some of {@value
 * #TOWNS} towns, and the reports of that day and the next tell of them, several of the same.
 */
final class Crisis {
  static final int TOWNS = 3000;
  static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 2);
  static final List<String> COUNTRIES = List.of("NO", "SE", "FI", "EE", "LV");
  static final List<String> PARTIES = List.of("NOR", "SWE", "The Ninth Column");

  private static final int DAYS = 1000;
  private static final int EVENTS_A_DAY = 250;

  private Crisis() {}

  static String town(int number) {
    return (number % 3 == 0 ? "Ostrova " : number % 3 == 1 ? "Port " : "") + name(number);
  }

  private static String name(int number) {
    return "Ka" + Integer.toString(number * 7919 % 46_656 + 46_656, 36) + "by";
  }

  /** The same reading for the same id and source of chance. */
  static Reading reading(String id, int claims, int number, RandomGenerator chance) {
    int day = number % DAYS;
    LocalDate published = LAST_DAY.minusDays(day);
    StringBuilder text = new StringBuilder("What happened, told “plainly” — in order.\n\n");
    List<Event> events = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Event event = Event.of(day + chance.nextInt(2), chance.nextInt(EVENTS_A_DAY));
      int start = text.length();
      text.append("officials at ").append(town(event.town())).append(" counted ");
      text.append(chance.nextInt(2, 500)).append(" boats in the storm of ");
      text.append(Integer.toString(chance.nextInt(40_000), 36)).append(" 🌊");
      spans.add(new Span(start, text.length()));
      events.add(event);
      text.append(". ");
    }
    Report report =
        new Report(
            id,
            Optional.of("storm"),
            Optional.of("Outlet " + chance.nextInt(30)),
            Optional.of(published),
            Optional.of("Boats, counted"),
            text.toString());
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      all.add(claim(report, i + 1, spans.get(i), events.get(i), chance));
    }
    return new Reading(report, all, List.of());
  }

  /** Something that happened. */
  private record Event(int day, int town, ClaimType type, int actor) {
    static Event of(int day, int number) {
      Random chance = new Random(day * 100_003L + number);
      List<ClaimType> types = List.of(ClaimType.values());
      return new Event(
          day,
          chance.nextInt(TOWNS),
          types.get(chance.nextInt(types.size())),
          chance.nextInt(PARTIES.size()));
    }
  }

  private static Claim claim(
      Report report, int number, Span span, Event event, RandomGenerator chance) {
    LocalDate end = LAST_DAY.minusDays(event.day());
    int days = chance.nextInt(50) == 0 ? chance.nextInt(1000) : chance.nextInt(2);
    boolean coarse = chance.nextInt(10) == 0;
    return new Claim(
        report.id() + "-" + number,
        report.id(),
        Evidence.at(span, report.text()),
        event.type(),
        new EventCodes(
            Optional.of("ASSAULT"), Optional.of("190"), Optional.empty(), Optional.empty()),
        chance.nextInt(4) == 0
            ? List.of()
            : List.of(
                new Speaker.Named(
                    "Speaker " + chance.nextInt(2000),
                    Optional.of(new Party(PARTIES.get(chance.nextInt(3)))))),
        chance.nextInt(10) == 0
            ? List.of(Stance.values()).get(chance.nextInt(Stance.values().length))
            : Stance.ASSERTS,
        List.of(
            new Participant(
                "crew " + event.actor(), Optional.of(new Party(PARTIES.get(event.actor()))))),
        List.of(new Participant("boats", Optional.empty())),
        chance.nextInt(12) == 0
            ? Optional.empty()
            : Optional.of(
                coarse
                    ? new Place(
                        "Province " + event.town() % 60,
                        COUNTRIES.get(event.town() % 5),
                        Optional.of(
                            new Coordinates(50 + event.town() % 60 / 3.0, event.town() % 60)),
                        Precision.PROVINCE)
                    : new Place(
                        town(event.town()),
                        COUNTRIES.get(event.town() % 5),
                        Optional.of(
                            new Coordinates(
                                50 + event.town() % 60 / 3.0,
                                event.town() % 60 + event.town() / 3000.0)),
                        Precision.TOWN)),
        Optional.of(new Period(end.minusDays(days), end)),
        chance.nextInt(3) == 0
            ? List.of(
                new Figure(
                    "boats",
                    Optional.of(BigDecimal.valueOf(chance.nextInt(100))),
                    Optional.empty(),
                    Optional.empty(),
                    false))
            : List.of(),
        chance.nextInt(10) == 0,
        chance.nextInt(101) / 100.0);
  }
}
