package org.reportedly.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.model.Claim;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Speaker;

/**
 * A claim with the names, order and forms of its JSON, apart from the domain's record, so that
 * neither changes by accident when the other does. Components that may be null are written as null.
 */
@JsonPropertyOrder({
  "report",
  "claim",
  "evidence",
  "type",
  "speakers",
  "stance",
  "actors",
  "targets",
  "place",
  "when",
  "figures",
  "background",
  "incident",
  "id",
  "confidence",
  "codes"
})
public record ClaimJson(
    String report,
    String claim,
    Evidence evidence,
    String type,
    List<Name> speakers,
    String stance,
    List<Member> actors,
    List<Member> targets,
    @Nullable Place place,
    @Nullable When when,
    List<Count> figures,
    boolean background,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident,
    String id,
    BigDecimal confidence,
    Codes codes) {

  /** A part of the claim's JSON. */
  public record Evidence(int start, int end, String text) {}

  /** A part of the claim's JSON. */
  public record Name(
      @Nullable String name, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String party) {}

  /** A part of the claim's JSON. */
  public record Member(String name, @Nullable String party) {}

  /** A part of the claim's JSON. */
  public record Place(
      String name, String country, @Nullable Double lat, @Nullable Double lon, String precision) {}

  /** A part of the claim's JSON. */
  public record When(String start, String end) {}

  /** A part of the claim's JSON. */
  public record Count(
      String what,
      @Nullable Number low,
      @Nullable Number high,
      @Nullable Number total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean approx) {}

  /** A part of the claim's JSON. */
  public record Codes(@Nullable String plover, @Nullable String cameo, Acled acled) {}

  /** A part of the claim's JSON. */
  public record Acled(
      @JsonProperty("event_type") @Nullable String eventType,
      @JsonProperty("sub_event_type") @Nullable String subEventType) {}

  /** The claim of a report that was just read: no incident is known yet, and none is written. */
  public static ClaimJson of(Claim claim) {
    return of(claim, null);
  }

  /** The claim as it is handed on, with the id of its incident where there is one. */
  public static ClaimJson of(ExportedClaim exported) {
    return of(exported.claim(), exported.incident().orElse(null));
  }

  private static ClaimJson of(Claim claim, @Nullable String incident) {
    return new ClaimJson(
        claim.report(),
        claim.id(),
        new Evidence(
            claim.evidence().span().start(),
            claim.evidence().span().end(),
            claim.evidence().text()),
        claim.type().word(),
        claim.speakers().stream().map(ClaimJson::name).toList(),
        claim.stance().word(),
        claim.actors().stream().map(ClaimJson::member).toList(),
        claim.targets().stream().map(ClaimJson::member).toList(),
        claim.place().map(ClaimJson::place).orElse(null),
        claim.when().map(ClaimJson::when).orElse(null),
        claim.figures().stream().map(ClaimJson::count).toList(),
        claim.background(),
        incident,
        claim.id(),
        rounded(claim.confidence()),
        codes(claim.codes()));
  }

  private static Name name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named ->
          new Name(named.fullName(), named.party().map(Party::code).orElse(null));
      case Speaker.Unnamed _ -> new Name(null, null);
    };
  }

  private static Member member(Participant participant) {
    return new Member(participant.name(), participant.party().map(Party::code).orElse(null));
  }

  static Place place(org.reportedly.model.Place place) {
    return new Place(
        place.name(),
        place.country(),
        place.coordinates().map(Coordinates::latitude).orElse(null),
        place.coordinates().map(Coordinates::longitude).orElse(null),
        place.precision().word());
  }

  static When when(Period period) {
    return new When(period.start().toString(), period.end().toString());
  }

  private static Count count(Figure figure) {
    return new Count(
        figure.what(),
        figure.low().map(JsonNumber::of).orElse(null),
        figure.high().map(JsonNumber::of).orElse(null),
        figure.total().map(JsonNumber::of).orElse(null),
        figure.approximate() ? Boolean.TRUE : null);
  }

  /** Two digits: more would feign a precision that no confidence has. */
  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(2, java.math.RoundingMode.HALF_UP);
  }

  private static Codes codes(EventCodes codes) {
    return new Codes(
        codes.plover().orElse(null),
        codes.cameo().orElse(null),
        new Acled(codes.acledEvent().orElse(null), codes.acledSubEvent().orElse(null)));
  }
}
