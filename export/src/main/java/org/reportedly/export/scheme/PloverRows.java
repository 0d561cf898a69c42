package org.reportedly.export.scheme;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Country;
import org.reportedly.export.json.JsonlRows;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.Picked;
import org.reportedly.export.row.RowWriter;
import org.reportedly.model.Claim;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Participant;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;

/**
 * Claims as PLOVER's records, one JSON object a line. A claim whose type has no root there is left
 * out. What did not happen, or not yet, says so in its context; who says so stands in the comment.
 */
public final class PloverRows implements RowWriter<ExportedClaim> {
  private static final String NO_MODE = "-";

  private final ActorBook book;
  private final ActorCodes codes;
  private final String version;

  /**
   * @param book tells what kind of actor somebody is
   * @param version the version of the program
   */
  public PloverRows(ActorBook book, String version) {
    this.book = book;
    this.codes = new ActorCodes(book);
    this.version = version;
  }

  @Override
  public long write(Iterator<ExportedClaim> rows, OutputStream out) throws IOException {
    Picked<ExportedClaim, PloverJson> records = new Picked<>(rows, this::coded);
    return new JsonlRows<PloverJson>(it -> it).write(records, out) + records.leftOut();
  }

  private Optional<PloverJson> coded(ExportedClaim exported) {
    return exported.claim().codes().plover().map(root -> coded(exported, root.split("/", 2)));
  }

  private PloverJson coded(ExportedClaim exported, String[] rootAndMode) {
    Claim claim = exported.claim();
    Optional<LocalDate> day = claim.when().map(when -> when.start());
    return new PloverJson(
        claim.id(),
        day.map(LocalDate::toString).orElse(null),
        claim.when().map(when -> when.end().toString()).orElse(null),
        actors(claim.actors(), day),
        actors(claim.targets(), day),
        rootAndMode[0],
        Optional.of(rootAndMode[rootAndMode.length - 1])
            .filter(mode -> rootAndMode.length > 1 && !mode.equals(NO_MODE))
            .orElse(null),
        context(claim),
        claim.place().map(this::location).orElse(null),
        claim.evidence().text(),
        new PloverJson.TextPlace(claim.evidence().span().start(), claim.evidence().span().end()),
        exported.incident().orElse(null),
        "en",
        exported.outlet().orElse(null),
        "Reportedly",
        version,
        exported
            .recorded()
            .map(it -> it.atZone(ZoneOffset.UTC).toLocalDate().toString())
            .orElse(null),
        comment(exported));
  }

  private List<PloverJson.PloverActor> actors(List<Participant> all, Optional<LocalDate> day) {
    return all.stream()
        .map(it ->
            new PloverJson.PloverActor(
                codes.country(it, day).or(() -> it.party().map(party -> party.code())).orElse(null),
                codes.sector(it, day).orElse(null),
                it.name()))
        .toList();
  }

  /** PLOVER's words for what is told as past, to come, only possible, or denied. */
  private static List<String> context(Claim claim) {
    List<String> words = new ArrayList<>();
    if (claim.background()) {
      words.add("historical");
    }
    switch (claim.stance()) {
      case ASSERTS -> {}
      case DENIES -> words.add("negation");
      case EXPECTS -> words.add("future");
      case SUSPECTS, DEMANDS, UNCONFIRMED -> words.add("hypothetical");
    }
    return words;
  }

  private PloverJson.Location location(Place place) {
    return new PloverJson.Location(
        place.name(),
        place.coordinates().map(Coordinates::latitude).orElse(null),
        place.coordinates().map(Coordinates::longitude).orElse(null),
        place.country(),
        book.country(place.country()).map(Country::alpha3).orElse(null),
        place.precision().word());
  }

  private static String comment(ExportedClaim exported) {
    String speaker =
        exported.claim().speakers().stream()
            .findFirst()
            .map(Speaker::name)
            .map(name -> name.orElse("nobody named"))
            .or(exported::outlet)
            .orElse(exported.claim().report());
    return speaker + " " + exported.claim().stance().word();
  }
}
