package org.reportedly.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Reports on the shelling of one harbour town, as two sides tell it. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final Place TOWN =
      new Place("Calamar", "CO", Optional.of(new Coordinates(10.25, -74.91)), Precision.TOWN);
  private static final Place PROVINCE =
      new Place("Bolívar", "CO", Optional.of(new Coordinates(8.6, -74.3)), Precision.PROVINCE);

  private Reports() {}

  /** The army tells of three killed, a village council of seven, and the rebels deny it. */
  static List<Reading> ofCalamar() {
    return List.of(
        reading(
            "post-1",
            "The Harbour Post",
            "Rebels shelled Calamar, the army says. Three people were killed in Calamar.",
            List.of(
                new Told("Rebels shelled Calamar", "army", "COL", Stance.ASSERTS, 0),
                new Told("Three people were killed", "army", "COL", Stance.ASSERTS, 3))),
        reading(
            "wire-2",
            "Delta Wire",
            "Seven people were killed in Calamar, the council says. The rebels deny that they"
                + " shelled Calamar.",
            List.of(
                new Told("Seven people were killed", "village council", "", Stance.ASSERTS, 7),
                new Told("shelled Calamar", "rebels", "ELN", Stance.DENIES, 0))));
  }

  /** Of the province nothing is known but that something is feared there. */
  static Reading ofTheProvince() {
    return reading(
        "relief-3",
        "Relief Desk",
        "The governor expects an evacuation in Bolívar.",
        List.of(new Told("an evacuation in Bolívar", "governor", "", Stance.EXPECTS, 0)));
  }

  /** A report of which every field tries to be more than text. */
  static Reading hostile() {
    String script = "<script>document.title='owned'</script><img src=x onerror=alert(1)>";
    String text = "He said \"" + script + "\" and ' onmouseover='alert(2)' then left.";
    Report report =
        new Report(
            "h\"><b>/..%2f" + "1",
            Optional.empty(),
            Optional.of("Outlet " + script),
            Optional.of(DAY),
            Optional.of("Title " + script),
            text);
    Claim claim =
        new Claim(
            "h<i>1",
            report.id(),
            Evidence.at(new Span(9, 9 + script.length()), text),
            ClaimType.SHELLING,
            EventCodes.NONE,
            List.of(new Speaker.Named("Speaker " + script, Optional.of(new Party("P" + script)))),
            Stance.ASSERTS,
            List.of(new Participant("Actor " + script, Optional.empty())),
            List.of(new Participant("Target ' onclick='alert(3)", Optional.empty())),
            Optional.of(new Place("Place " + script, "CO", Optional.empty(), Precision.TOWN)),
            Optional.of(Period.of(DAY)),
            List.of(
                new Figure(
                    "things " + script,
                    Optional.of(BigDecimal.TWO),
                    Optional.empty(),
                    Optional.empty(),
                    false)),
            false,
            0.9);
    return new Reading(report, List.of(claim), List.of());
  }

  /** Reads one claim from a text that tells of people killed, and none from any other. */
  static Reading read(Report report) {
    String words = "people were killed";
    int start = report.text().indexOf(words);
    List<Claim> claims =
        start < 0
            ? List.of()
            : List.of(
                new Claim(
                    report.id() + "-0",
                    report.id(),
                    Evidence.at(new Span(start, start + words.length()), report.text()),
                    ClaimType.CASUALTIES,
                    EventCodes.NONE,
                    List.of(),
                    Stance.ASSERTS,
                    List.of(),
                    List.of(),
                    Optional.of(TOWN),
                    report.published().map(Period::of),
                    List.of(killed(2)),
                    false,
                    0.8));
    return new Reading(report, claims, List.of());
  }

  private record Told(String words, String speaker, String party, Stance stance, int killed) {}

  private static Reading reading(String id, String outlet, String text, List<Told> told) {
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.of(outlet),
            Optional.of(DAY.plusDays(1)),
            Optional.of("Calamar under fire"),
            text);
    List<Claim> claims = new ArrayList<>();
    for (Told each : told) {
      int start = text.indexOf(each.words);
      claims.add(
          new Claim(
              id + "-" + claims.size(),
              id,
              Evidence.at(new Span(start, start + each.words.length()), text),
              type(each),
              EventCodes.NONE,
              List.of(
                  new Speaker.Named(
                      each.speaker,
                      Optional.of(each.party).filter(it -> !it.isEmpty()).map(Party::new))),
              each.stance,
              type(each) != ClaimType.SHELLING
                  ? List.of()
                  : List.of(new Participant("rebels", Optional.of(new Party("ELN")))),
              List.of(),
              Optional.of(each.stance == Stance.EXPECTS ? PROVINCE : TOWN),
              Optional.of(Period.of(DAY)),
              each.killed > 0 ? List.of(killed(each.killed)) : List.of(),
              false,
              0.9));
    }
    return new Reading(report, claims, List.of());
  }

  private static ClaimType type(Told told) {
    if (told.stance == Stance.EXPECTS) {
      return ClaimType.EVACUATION;
    }
    return told.killed > 0 ? ClaimType.CASUALTIES : ClaimType.SHELLING;
  }

  private static Figure killed(int count) {
    Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(count));
    return new Figure("killed", number, number, Optional.empty(), false);
  }
}
