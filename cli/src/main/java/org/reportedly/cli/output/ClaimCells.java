package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.model.Claim;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Place;
import org.reportedly.model.Report;
import org.reportedly.model.Speaker;
import org.reportedly.model.words.FigureWords;
import org.reportedly.model.words.PeriodWords;

/** The parts of one claim as a person looks for them: who says so, what, and its circumstances. */
final class ClaimCells {
  private static final double DOUBTFUL_READING = 0.3;

  private final Report report;
  private final Claim claim;

  ClaimCells(Report report, Claim claim) {
    this.report = report;
    this.claim = claim;
  }

  /** Who says so, through whom, and how surely. */
  List<StyledText> source() {
    List<StyledText> lines = new ArrayList<>();
    lines.add(speaker());
    for (Speaker through : claim.speakers().stream().skip(1).toList()) {
      lines.add(StyledText.of(Style.QUIET, "through " + through.name().orElse("somebody")));
    }
    lines.add(StanceLook.of(claim.stance()));
    return lines;
  }

  private StyledText speaker() {
    if (claim.speakers().isEmpty()) {
      return StyledText.of(Style.STRONG, report.outlet().orElse("the report"))
          .plus(Style.QUIET, " itself");
    }
    return switch (claim.speakers().getFirst()) {
      case Speaker.Named named ->
          StyledText.of(Style.STRONG, named.fullName()).plus(party(named.party()));
      case Speaker.Unnamed _ -> StyledText.of(Style.QUIET, "nobody named");
    };
  }

  /** What happened, and who did it to whom. */
  StyledText event() {
    StyledText line = StyledText.of(Style.KIND, claim.type().word().replace('-', ' '));
    if (!claim.actors().isEmpty()) {
      line = line.plus(Style.QUIET, " · ").plus(names(claim.actors()));
    }
    if (!claim.targets().isEmpty()) {
      line = line.plus(Style.QUIET, " → ").plus(names(claim.targets()));
    }
    if (claim.background()) {
      line = line.plus(Style.QUIET, " · background");
    }
    if (claim.confidence() < DOUBTFUL_READING) {
      line = line.plus(Style.DOUBTFUL, " · doubtful reading");
    }
    return line;
  }

  private static StyledText names(List<Participant> participants) {
    StyledText line = StyledText.EMPTY;
    for (Participant participant : participants) {
      line = line.isEmpty() ? line : line.plus(Style.PLAIN, ", ");
      line = line.plus(Style.PLAIN, participant.name()).plus(party(participant.party()));
    }
    return line;
  }

  private static StyledText party(Optional<Party> party) {
    return party
        .map(side -> StyledText.of(Style.QUIET, " (" + side.code() + ")"))
        .orElse(StyledText.EMPTY);
  }

  /** The words that the claim rests on, in quotation marks of their own or in new ones. */
  StyledText evidence() {
    String words = claim.evidence().text().strip();
    String opening = words.startsWith("“") || words.startsWith("\"") ? "" : "“";
    String closing = words.endsWith("”") || words.endsWith("\"") ? "" : "”";
    return StyledText.of(Style.PLAIN, opening + words + closing);
  }

  /** How many, where and when, each where the report tells it. */
  List<StyledText> circumstances() {
    List<StyledText> lines = new ArrayList<>();
    for (Figure figure : claim.figures()) {
      lines.add(StyledText.of(Style.STRONG, FigureWords.of(figure)));
    }
    claim.place().ifPresent(place -> lines.add(place(place)));
    claim
        .when()
        .map(when -> PeriodWords.of(when, report.published()))
        .ifPresent(when -> lines.add(StyledText.of(Style.PLAIN, when)));
    return lines;
  }

  private static StyledText place(Place place) {
    String country = place.country().isEmpty() ? "" : ", " + place.country();
    StyledText line = StyledText.of(Style.PLAIN, place.name() + country);
    return tellsItsPrecision(place)
        ? line
        : line.plus(Style.QUIET, " (" + place.precision().word() + ")");
  }

  /** A town needs no word that it is one, nor does "Kursk region" that it is a region. */
  private static boolean tellsItsPrecision(Place place) {
    return switch (place.precision()) {
      case POINT, TOWN -> true;
      case DISTRICT, PROVINCE, COUNTRY, REGION ->
          place.name().toLowerCase(Locale.ROOT).contains(place.precision().word());
    };
  }
}
