package org.reportedly.export.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reportedly.actors.Actor;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.ActorKind;
import org.reportedly.actors.Country;
import org.reportedly.export.table.DataTable;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/** Codes participants by what the book of actors knows about them. Immutable. */
final class ActorCodes {
  private static final String NO_CODE = "-";
  private static final int PROTESTERS = 6;
  private static final int RIOTERS = 5;

  /** Kinds that say how somebody appears in a report and not what they are. */
  private static final Set<ActorKind> SAY_NOTHING =
      Set.of(ActorKind.OTHER, ActorKind.SOURCE, ActorKind.EQUIPMENT);

  private final ActorBook book;
  private final Map<String, ActorCode> codes = new HashMap<>();

  ActorCodes(ActorBook book) {
    this.book = book;
    for (List<String> row : DataTable.rows(ActorCodes.class, "actor-codes.tsv", 4)) {
      codes.put(
          row.get(0),
          new ActorCode(
              number(row.get(1)),
              number(row.get(2)),
              Optional.of(row.get(3)).filter(code -> !code.equals(NO_CODE))));
    }
  }

  private static OptionalInt number(String cell) {
    return cell.equals(NO_CODE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }

  /** PLOVER's sector, such as {@code MIL}. */
  Optional<String> sector(Participant participant, Optional<LocalDate> day) {
    return code(participant, day).sector();
  }

  /**
   * ACLED's interaction code of whoever acts.
   *
   * @param country ISO 3166 alpha-2 code of where it happens
   */
  OptionalInt ofActor(
      Participant actor, ClaimType type, Optional<String> country, Optional<LocalDate> day) {
    return switch (type) {
      case PROTEST -> OptionalInt.of(PROTESTERS);
      case RIOT -> OptionalInt.of(RIOTERS);
      default -> ofTarget(actor, country, day);
    };
  }

  /** ACLED's interaction code of whom it is done to. */
  OptionalInt ofTarget(Participant target, Optional<String> country, Optional<LocalDate> day) {
    ActorCode code = code(target, day);
    Optional<String> home = party(target, day).flatMap(book::countryOf);
    boolean abroad = home.isPresent() && country.isPresent() && !home.equals(country);
    return abroad ? code.abroad() : code.atHome();
  }

  /** The alpha-3 code of the participant's country, where the party is one. */
  Optional<String> country(Participant participant, Optional<LocalDate> day) {
    return party(participant, day)
        .flatMap(party -> book.country(party.code()))
        .map(Country::alpha3);
  }

  private Optional<Party> party(Participant participant, Optional<LocalDate> day) {
    return participant.party().or(() -> book.byName(participant.name(), day).flatMap(Actor::party));
  }

  private ActorCode code(Participant participant, Optional<LocalDate> day) {
    ActorKind kind =
        book.byName(participant.name(), day)
            .map(Actor::kind)
            .filter(it -> !SAY_NOTHING.contains(it))
            .orElseGet(() -> described(participant, day));
    if (!SAY_NOTHING.contains(kind)) {
      return codes.getOrDefault(kind.name(), ActorCode.UNKNOWN);
    }
    return party(participant, day)
        .map(party -> book.country(party.code()).isPresent() ? "STATE" : "GROUP")
        .map(owner -> kind == ActorKind.EQUIPMENT ? owner + "_EQUIPMENT" : owner)
        .map(known -> codes.getOrDefault(known, ActorCode.UNKNOWN))
        .orElse(ActorCode.UNKNOWN);
  }

  private ActorKind described(Participant participant, Optional<LocalDate> day) {
    return book.describe(List.of(participant.name().split("\\s+", -1)), day).kind();
  }
}
