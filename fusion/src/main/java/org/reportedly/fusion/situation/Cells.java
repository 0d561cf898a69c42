package org.reportedly.fusion.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Place;
import org.reportedly.model.Stance;

/** The words that stand in the cells of several views. */
final class Cells {
  private Cells() {}

  /** The incidents of which the commonest type is one of these. */
  static Stream<WeighedIncident> of(List<WeighedIncident> incidents, Set<ClaimType> types) {
    return incidents.stream().filter(it -> types.contains(it.incident().type()));
  }

  /** The finest place that is told. */
  static String place(WeighedIncident incident) {
    return finest(incident).map(Place::name).orElse("");
  }

  static Optional<Place> finest(WeighedIncident incident) {
    return claims(incident)
        .flatMap(it -> it.claim().place().stream())
        .min(Comparator.comparing(Place::precision));
  }

  static Stream<ReportedClaim> claims(WeighedIncident incident) {
    return incident.incident().claims().stream();
  }

  /** Who is named most fully among those who act, or are acted upon. */
  static String names(Stream<Participant> participants) {
    return participants
        .map(Participant::name)
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  static Set<String> parties(List<Participant> participants) {
    return participants.stream()
        .flatMap(it -> it.party().stream())
        .map(Party::code)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  static String firstDay(WeighedIncident incident) {
    return claims(incident)
        .flatMap(it -> it.claim().when().stream())
        .map(period -> period.start())
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  static String lastDay(WeighedIncident incident) {
    return claims(incident)
        .flatMap(it -> it.lastDay().stream())
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  /** How it stands: the stances that are found, the commonest meaning first. */
  static String stances(WeighedIncident incident) {
    return claims(incident)
        .map(it -> it.claim().stance())
        .distinct()
        .sorted()
        .map(Stance::word)
        .collect(Collectors.joining(", "));
  }

  /** Low, best and high of all that is counted, such as {@code killed 12–16, best 16}. */
  static String figures(WeighedIncident incident) {
    return incident.figures().stream().map(Cells::range).collect(Collectors.joining("; "));
  }

  private static String range(FigureSeries series) {
    String best = plain(series.best());
    return series.low().compareTo(series.high()) == 0
        ? series.what() + " " + best
        : "%s %s–%s, best %s"
            .formatted(series.what(), plain(series.low()), plain(series.high()), best);
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static ViewRow row(WeighedIncident incident, String... cells) {
    return new ViewRow(
        List.of(cells),
        incident.incident().id(),
        incident.verdict().kind(),
        incident.incident().claims());
  }
}
