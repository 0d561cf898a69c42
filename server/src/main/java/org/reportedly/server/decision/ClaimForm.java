package org.reportedly.server.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import org.reportedly.server.http.Parameters;

/**
 * The form that corrects a claim: how its fields are written there, and the claim that is meant by
 * what came back. Lists stand one a line; a side stands in brackets behind its name. A field that
 * was not sent stays as it is; one that was sent empty becomes empty.
 *
 * @param claim as it is
 */
public record ClaimForm(Claim claim) {
  private static final String NOBODY = "nobody named";
  private static final Pattern NAME = Pattern.compile("(.+?)(?:\\s*\\(([^()]+)\\))?");

  /** Those who say so, nearest first. */
  public String speakers() {
    return claim.speakers().stream().map(ClaimForm::speaker).collect(Collectors.joining("\n"));
  }

  private static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named(String name, Optional<Party> party) -> named(name, party);
      case Speaker.Unnamed _ -> NOBODY;
    };
  }

  /** Those who act. */
  public String actors() {
    return participants(claim.actors());
  }

  /** Those to whom it is done. */
  public String targets() {
    return participants(claim.targets());
  }

  private static String participants(List<Participant> all) {
    return all.stream().map(it -> named(it.name(), it.party())).collect(Collectors.joining("\n"));
  }

  private static String named(String name, Optional<Party> party) {
    return name + party.map(it -> " (" + it.code() + ")").orElse("");
  }

  /** What is counted. */
  public String figures() {
    return claim.figures().stream().map(WrittenFigure::of).collect(Collectors.joining("\n"));
  }

  /** Latitude and longitude in degrees, parted by a comma; empty where they are not known. */
  public String coordinates() {
    return claim
        .place()
        .flatMap(Place::coordinates)
        .map(it -> it.latitude() + ", " + it.longitude())
        .orElse("");
  }

  /** A day of the period; empty where none is told. */
  public String day(Function<Period, LocalDate> which) {
    return claim.when().map(which).map(LocalDate::toString).orElse("");
  }

  /**
   * The claim as it should be.
   *
   * @param sent the form as it came back
   * @throws IllegalArgumentException if a field makes no sense; the message is for a person
   */
  public Claim corrected(Parameters sent) {
    return new Claim(
        claim.id(),
        claim.report(),
        claim.evidence(),
        sent.first("type").map(ClaimForm::type).orElse(claim.type()),
        claim.codes(),
        changed(sent, "speakers", speakers())
            .map(it -> each(it, ClaimForm::readSpeaker))
            .orElse(claim.speakers()),
        sent.first("stance").map(ClaimForm::stance).orElse(claim.stance()),
        changed(sent, "actors", actors())
            .map(it -> each(it, ClaimForm::participant))
            .orElse(claim.actors()),
        changed(sent, "targets", targets())
            .map(it -> each(it, ClaimForm::participant))
            .orElse(claim.targets()),
        isSent(sent, "place") ? place(sent) : claim.place(),
        isSent(sent, "start") ? days(sent) : claim.when(),
        changed(sent, "figures", figures())
            .map(it -> each(it, WrittenFigure::read))
            .orElse(claim.figures()),
        sent.first("background").map("yes"::equals).orElse(claim.background()),
        claim.confidence());
  }

  private static boolean isSent(Parameters sent, String name) {
    return sent.pairs().stream().anyMatch(it -> it.name().equals(name));
  }

  /** The lines of a field that says something else now; browsers end lines in their own way. */
  private static Optional<List<String>> changed(Parameters sent, String name, String before) {
    String text = sent.text(name).replace("\r\n", "\n");
    return isSent(sent, name) && !text.equals(before)
        ? Optional.of(text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList())
        : Optional.empty();
  }

  private static <T> List<T> each(List<String> lines, Function<String, T> reading) {
    return lines.stream().map(reading).toList();
  }

  private static ClaimType type(String word) {
    return ClaimType.of(word)
        .orElseThrow(() -> new IllegalArgumentException("there is no type “" + word + "”"));
  }

  private static Stance stance(String word) {
    return Stance.of(word)
        .orElseThrow(() -> new IllegalArgumentException("there is no stance “" + word + "”"));
  }

  private static Speaker readSpeaker(String line) {
    if (line.equalsIgnoreCase(NOBODY)) {
      return new Speaker.Unnamed();
    }
    Participant named = participant(line);
    return new Speaker.Named(named.name(), named.party());
  }

  private static Participant participant(String line) {
    Matcher told = NAME.matcher(line);
    return told.matches()
        ? new Participant(
            told.group(1), Optional.ofNullable(told.group(2)).map(String::strip).map(Party::new))
        : new Participant(line, Optional.empty());
  }

  private static Optional<Place> place(Parameters sent) {
    return sent.first("place")
        .map(name ->
            new Place(
                name,
                sent.text("country").strip().toUpperCase(java.util.Locale.ROOT),
                sent.first("coordinates").map(ClaimForm::point),
                sent.first("precision").map(ClaimForm::precision).orElse(Precision.TOWN)));
  }

  private static Precision precision(String word) {
    for (Precision each : Precision.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no place is known to the “" + word + "”");
  }

  private static Coordinates point(String written) {
    Matcher told =
        Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)")
            .matcher(written);
    if (!told.matches()) {
      throw new IllegalArgumentException(
          "“%s” is no point; write latitude and longitude like “10.25, -74.91”".formatted(written));
    }
    return new Coordinates(Double.parseDouble(told.group(1)), Double.parseDouble(told.group(2)));
  }

  private static Optional<Period> days(Parameters sent) {
    try {
      Optional<LocalDate> start = sent.first("start").map(LocalDate::parse);
      Optional<LocalDate> end = sent.first("end").map(LocalDate::parse).or(() -> start);
      return start.map(first -> new Period(first, end.orElse(first)));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("these are no days; write them as YYYY-MM-DD", wrong);
    }
  }
}
