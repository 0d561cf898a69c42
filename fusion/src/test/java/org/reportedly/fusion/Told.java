package org.reportedly.fusion;

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
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** Claims for tests, told step by step; each step gives a new one. */
public record Told(
    String id,
    String report,
    LocalDate day,
    ClaimType type,
    String words,
    Stance stance,
    List<Speaker> speakers,
    List<Participant> actors,
    Optional<Place> place,
    List<Figure> figures) {
  /** An outlet's own claim of the given day, of a report of its own, without a place. */
  public static Told that(String id, String day, ClaimType type, String words) {
    return new Told(
        id,
        "report-" + id,
        LocalDate.parse(day),
        type,
        words,
        Stance.ASSERTS,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  public Told by(String speaker, String party) {
    List<Speaker> nearest =
        List.of(
            new Speaker.Named(
                speaker, Optional.of(party).filter(it -> !it.isEmpty()).map(Party::new)));
    return new Told(id, report, day, type, words, stance, nearest, actors, place, figures);
  }

  public Told stance(Stance taken) {
    return new Told(id, report, day, type, words, taken, speakers, actors, place, figures);
  }

  public Told actor(String name, String party) {
    List<Participant> more = new ArrayList<>(actors);
    more.add(new Participant(name, Optional.of(party).filter(it -> !it.isEmpty()).map(Party::new)));
    return new Told(id, report, day, type, words, stance, speakers, more, place, figures);
  }

  public Told in(String town, double north, double east) {
    Place told = new Place(town, "XK", Optional.of(new Coordinates(north, east)), Precision.TOWN);
    return new Told(
        id, report, day, type, words, stance, speakers, actors, Optional.of(told), figures);
  }

  public Told count(String what, int number) {
    List<Figure> more = new ArrayList<>(figures);
    Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
    more.add(new Figure(what, value, value, Optional.empty(), false));
    return new Told(id, report, day, type, words, stance, speakers, actors, place, more);
  }

  /** The claim as it is weighed; its outlet is named after its report. */
  public ReportedClaim claim() {
    return new ReportedClaim(
        Optional.of("Outlet of " + report),
        Optional.of(day),
        new Claim(
            id,
            report,
            new Evidence(new Span(0, words.length()), words),
            type,
            EventCodes.NONE,
            speakers,
            stance,
            actors,
            List.of(),
            place,
            Optional.of(Period.of(day)),
            figures,
            false,
            1));
  }
}
