package org.reportedly.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** A report and its claims, put together by hand. */
final class GivenClaims {
  static final String TEXT =
      "The Northern Command said its gunners downed 41 of 45 drones over Harbin Bay overnight. "
          + "More than 2,000 people are said to have left the port.";

  static final Report REPORT =
      new Report(
          "bay-1",
          Optional.of("bay"),
          Optional.of("The Harbour Post"),
          Optional.of(LocalDate.of(2025, 3, 2)),
          Optional.of("Drones over the bay"),
          TEXT);

  private GivenClaims() {}

  static Claim drones() {
    return new Claim(
        "bay-1-1a2b",
        "bay-1",
        evidence("its gunners downed 41 of 45 drones over Harbin Bay overnight"),
        ClaimType.REPEL,
        new EventCodes(
            Optional.of("ASSAULT"),
            Optional.of("1951"),
            Optional.of("Explosions/Remote violence"),
            Optional.of("Air/drone strike")),
        List.of(
            new Speaker.Named("The Northern Command", Optional.of(new Party("NOR"))),
            new Speaker.Named("Bay News", Optional.empty())),
        Stance.ASSERTS,
        List.of(new Participant("gunners", Optional.of(new Party("NOR")))),
        List.of(new Participant("drones", Optional.empty())),
        Optional.of(
            new Place(
                "Harbin Bay", "NO", Optional.of(new Coordinates(69.5, 18.25)), Precision.DISTRICT)),
        Optional.of(new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2))),
        List.of(figure("drones", 41, 41, 45, false)),
        false,
        0.8349);
  }

  static Claim flight() {
    return new Claim(
        "bay-1-3c4d",
        "bay-1",
        evidence("More than 2,000 people are said to have left the port"),
        ClaimType.DISPLACEMENT,
        EventCodes.NONE,
        List.of(new Speaker.Unnamed()),
        Stance.SUSPECTS,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(figure("displaced", 2000, null, null, true)),
        true,
        0.2);
  }

  static Reading reading() {
    return new Reading(
        REPORT, List.of(drones(), flight()), List.of(Note.of("One sentence was too long.")));
  }

  static Figure figure(
      String what,
      @org.jspecify.annotations.Nullable Integer low,
      @org.jspecify.annotations.Nullable Integer high,
      @org.jspecify.annotations.Nullable Integer total,
      boolean approximate) {
    return new Figure(
        what,
        Optional.ofNullable(low).map(BigDecimal::valueOf),
        Optional.ofNullable(high).map(BigDecimal::valueOf),
        Optional.ofNullable(total).map(BigDecimal::valueOf),
        approximate);
  }

  private static Evidence evidence(String words) {
    int start = TEXT.indexOf(words);
    return Evidence.at(new Span(start, start + words.length()), TEXT);
  }
}
