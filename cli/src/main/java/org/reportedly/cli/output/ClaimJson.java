package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  "id",
  "confidence",
  "codes"
})
record ClaimJson(
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
    String id,
    BigDecimal confidence,
    Codes codes) {

  record Evidence(int start, int end, String text) {}

  record Name(@Nullable String name) {}

  record Member(String name, @Nullable String party) {}

  record Place(
      String name, String country, @Nullable Double lat, @Nullable Double lon, String precision) {}

  record When(String start, String end) {}

  record Count(
      String what,
      @Nullable Number low,
      @Nullable Number high,
      @Nullable Number total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean approx) {}

  record Codes(@Nullable String plover, @Nullable String cameo, Acled acled) {}

  record Acled(
      @JsonProperty("event_type") @Nullable String eventType,
      @JsonProperty("sub_event_type") @Nullable String subEventType) {}

  static ClaimJson of(Claim claim) {
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
        claim.id(),
        rounded(claim.confidence()),
        codes(claim.codes()));
  }

  private static Name name(Speaker speaker) {
    return new Name(speaker.name().orElse(null));
  }

  private static Member member(Participant participant) {
    return new Member(participant.name(), participant.party().map(Party::code).orElse(null));
  }

  private static Place place(org.reportedly.model.Place place) {
    return new Place(
        place.name(),
        place.country(),
        place.coordinates().map(Coordinates::latitude).orElse(null),
        place.coordinates().map(Coordinates::longitude).orElse(null),
        place.precision().word());
  }

  private static When when(Period period) {
    return new When(period.start().toString(), period.end().toString());
  }

  private static Count count(Figure figure) {
    return new Count(
        figure.what(),
        figure.low().map(ClaimJson::number).orElse(null),
        figure.high().map(ClaimJson::number).orElse(null),
        figure.total().map(ClaimJson::number).orElse(null),
        figure.approximate() ? Boolean.TRUE : null);
  }

  /** Whole numbers without a decimal point or an exponent, as people write them. */
  private static Number number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
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
