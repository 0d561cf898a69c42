package org.reportedly.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Note;
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

/** Reports and claims to keep. */
final class Given {
  static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 2);

  private static final List<String> PLACES =
      List.of("Harbin Bay", "Ostrova", "Dūmi Hill", "Kelt Crossing", "Sankt Olaf", "Marrow Point");
  private static final List<String> COUNTRIES = List.of("NO", "SE", "FI", "EE", "LV");
  private static final List<String> PARTIES = List.of("NOR", "SWE", "FIN", "The Ninth Column");

  private Given() {}

  /** A reading of a report whose text is the claims' evidence, a sentence each. */
  static Reading reading(String id, String... sentences) {
    Report report =
        Report.of(id, String.join(" ", sentences)).publishedOn(PUBLISHED).from("The Harbour Post");
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      claims.add(
          claim(report, claims.size() + 1, start, start + sentence.length(), ClaimType.SHELLING));
      start += sentence.length() + 1;
    }
    return new Reading(report, claims, List.of());
  }

  static Claim claim(Report report, int number, int start, int end, ClaimType type) {
    return new Claim(
        report.id() + "-" + number,
        report.id(),
        Evidence.at(new Span(start, end), report.text()),
        type,
        EventCodes.NONE,
        List.of(new Speaker.Named("Ada Vik", Optional.of(new Party("NOR")))),
        Stance.ASSERTS,
        List.of(new Participant("gunners", Optional.of(new Party("SWE")))),
        List.of(),
        Optional.of(
            new Place(
                "Harbin Bay", "NO", Optional.of(new Coordinates(59.25, 10.5)), Precision.TOWN)),
        Optional.of(Period.of(PUBLISHED.minusDays(1))),
        List.of(),
        false,
        0.75);
  }

  /** A report of random content; the same for the same id and source of chance. */
  static Reading random(String id, int claims, RandomGenerator chance) {
    StringBuilder text = new StringBuilder("What happened, told “plainly” 🚢 — in order.\n\n");
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      int start = text.length();
      text.append("officials at ").append(of(PLACES, chance)).append(" counted ");
      text.append(chance.nextInt(2, 500)).append(" boats in the storm of ");
      text.append(Integer.toString(chance.nextInt(40_000), 36)).append(" 🌊");
      spans.add(new Span(start, text.length()));
      text.append(". ");
    }
    LocalDate published = PUBLISHED.minusDays(chance.nextInt(1000));
    Report report =
        new Report(
            id,
            Optional.of("storm"),
            Optional.of("Outlet " + chance.nextInt(30)),
            Optional.of(published),
            Optional.of("Boats, counted"),
            text.toString());
    List<Claim> all = new ArrayList<>();
    for (Span span : spans) {
      all.add(random(report, all.size() + 1, span, published, chance));
    }
    return new Reading(report, all, List.of(new Note(Optional.of(new Span(0, 4)), "A note.")));
  }

  private static Claim random(
      Report report, int number, Span span, LocalDate published, RandomGenerator chance) {
    LocalDate end = published.minusDays(chance.nextInt(5));
    int days = chance.nextInt(20) == 0 ? chance.nextInt(3000) : chance.nextInt(3);
    return new Claim(
        report.id() + "-" + number,
        report.id(),
        Evidence.at(span, report.text()),
        of(List.of(ClaimType.values()), chance),
        new EventCodes(
            Optional.of("ASSAULT"), Optional.of("190"), Optional.empty(), Optional.empty()),
        chance.nextInt(4) == 0
            ? List.of()
            : List.of(
                new Speaker.Named(
                    "Speaker " + chance.nextInt(2000),
                    Optional.of(new Party(of(PARTIES, chance))))),
        of(List.of(Stance.values()), chance),
        List.of(new Participant("crew " + chance.nextInt(50), Optional.empty())),
        List.of(new Participant("boats", Optional.of(new Party(of(PARTIES, chance))))),
        chance.nextInt(10) == 0
            ? Optional.empty()
            : Optional.of(
                new Place(
                    of(PLACES, chance) + (chance.nextInt(3) == 0 ? "" : " " + chance.nextInt(300)),
                    of(COUNTRIES, chance),
                    Optional.of(
                        new Coordinates(chance.nextInt(-90, 90) / 7.0, chance.nextInt(180) / 3.0)),
                    of(List.of(Precision.values()), chance))),
        chance.nextInt(10) == 0
            ? Optional.empty()
            : Optional.of(new Period(end.minusDays(days), end)),
        List.of(
            new Figure(
                "boats",
                Optional.of(BigDecimal.valueOf(chance.nextInt(100))),
                Optional.empty(),
                Optional.empty(),
                chance.nextBoolean())),
        chance.nextBoolean(),
        chance.nextInt(101) / 100.0);
  }

  private static <T> T of(List<T> some, RandomGenerator chance) {
    return some.get(chance.nextInt(some.size()));
  }
}
