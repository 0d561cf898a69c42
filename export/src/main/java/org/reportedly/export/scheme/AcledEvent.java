package org.reportedly.export.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Place;
import org.reportedly.model.Stance;

/**
 * An incident as ACLED would code it.
 *
 * @param incident the incident
 * @param eventType such as {@code Battles}
 * @param subEventType such as {@code Armed clash}
 * @param actor who acts; empty where nobody is named
 * @param other whom it is done to, else the other one that acts
 * @param inter1 the interaction code of the actor
 * @param inter2 the interaction code of the other side
 */
record AcledEvent(
    ExportedIncident incident,
    String eventType,
    String subEventType,
    Optional<Side> actor,
    Optional<Side> other,
    OptionalInt inter1,
    OptionalInt inter2) {
  private static final int CIVILIANS = 7;
  private static final String AGAINST_CIVILIANS = "Violence against civilians";

  /** Nothing happened by these: it is denied, still to come, or only wished for. */
  private static final Set<Stance> NOT_HAPPENED =
      EnumSet.of(Stance.DENIES, Stance.EXPECTS, Stance.DEMANDS);

  /** The event; empty where nobody says that it happened, or the scheme has no type for it. */
  static Optional<AcledEvent> of(ExportedIncident incident, ActorCodes codes) {
    if (claims(incident).allMatch(it -> NOT_HAPPENED.contains(it.stance()))) {
      return Optional.empty();
    }
    ClaimType type = incident.weighed().incident().type();
    Optional<Claim> coded =
        claims(incident)
            .filter(it -> it.type() == type && it.codes().acledEvent().isPresent())
            .findFirst();
    return coded.map(it ->
        of(
            incident,
            it.codes().acledEvent().orElseThrow(),
            it.codes().acledSubEvent().orElse(""),
            codes));
  }

  private static AcledEvent of(
      ExportedIncident incident, String event, String subEvent, ActorCodes codes) {
    List<Side> actors = Side.of(sides(incident, Claim::actors));
    List<Side> targets = Side.of(sides(incident, Claim::targets));
    Optional<Side> first = actors.stream().findFirst();
    Optional<Side> second = Stream.concat(targets.stream(), actors.stream().skip(1)).findFirst();
    ClaimType type = incident.weighed().incident().type();
    Optional<String> country = incident.place().map(Place::country).filter(code -> !code.isEmpty());
    Optional<LocalDate> day = incident.when().map(when -> when.start());
    OptionalInt inter1 = code(first, it -> codes.ofActor(it, type, country, day));
    OptionalInt inter2 = code(second, it -> codes.ofTarget(it, country, day));
    boolean armedTarget = inter2.isPresent() && inter2.getAsInt() != CIVILIANS;
    boolean clash = event.equals(AGAINST_CIVILIANS) && armedTarget;
    return new AcledEvent(
        incident,
        clash ? "Battles" : event,
        clash ? "Armed clash" : subEvent,
        first,
        second,
        inter1,
        inter2);
  }

  /** Participants of claims of the incident's own type first, as those name them best. */
  private static Stream<Participant> sides(
      ExportedIncident incident, Function<Claim, List<Participant>> part) {
    ClaimType type = incident.weighed().incident().type();
    return claims(incident)
        .sorted(Comparator.comparingInt(claim -> claim.type() == type ? 0 : 1))
        .flatMap(claim -> part.apply(claim).stream());
  }

  private static OptionalInt code(Optional<Side> side, Function<Participant, OptionalInt> coding) {
    return side.map(it -> coding.apply(it.first())).orElse(OptionalInt.empty());
  }

  private static Stream<Claim> claims(ExportedIncident incident) {
    return incident.claims().stream().map(ReportedClaim::claim);
  }

  /** Both codes as one number, the lower one first; of one side alone, its code and 0. */
  OptionalInt interaction() {
    if (inter1.isEmpty() || (other.isPresent() && inter2.isEmpty())) {
      return OptionalInt.empty();
    }
    if (inter2.isEmpty()) {
      return OptionalInt.of(inter1.getAsInt() * 10);
    }
    int low = Math.min(inter1.getAsInt(), inter2.getAsInt());
    int high = Math.max(inter1.getAsInt(), inter2.getAsInt());
    return OptionalInt.of(low * 10 + high);
  }

  /** Whether civilians are whom it is done to. */
  boolean targetsCivilians() {
    return inter2.isPresent() && inter2.getAsInt() == CIVILIANS;
  }
}
