package org.reportedly.fusion.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.model.Figure;
import org.reportedly.model.Stance;

/**
 * Puts the figures of an incident into series. Of every source only its latest figure counts for
 * low, best and high, as whoever gives a new one takes back the old; the old ones stay in the
 * series.
 */
public final class FigureHistory {
  private static final Comparator<FigurePoint> BY_DAY =
      Comparator.comparing((FigurePoint point) -> point.day().orElse(LocalDate.MIN));

  private final Sources sources;

  /**
   * @param sources tells who stands behind a claim
   */
  public FigureHistory(Sources sources) {
    this.sources = sources;
  }

  /** One series for each thing that is counted, by its name. */
  public List<FigureSeries> of(Incident incident) {
    Map<String, List<FigurePoint>> byThing = new TreeMap<>();
    for (ReportedClaim claim : incident.claims()) {
      if (claim.claim().stance() != Stance.DENIES) {
        Source source = sources.of(claim, incident.claims());
        for (Figure figure : claim.claim().figures()) {
          byThing
              .computeIfAbsent(figure.what().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
              .add(new FigurePoint(claim.lastDay(), figure, source, claim.id()));
        }
      }
    }
    return byThing.entrySet().stream().map(it -> series(it.getKey(), it.getValue())).toList();
  }

  private static FigureSeries series(String what, List<FigurePoint> points) {
    List<FigurePoint> ordered = points.stream().sorted(BY_DAY).toList();
    Map<String, FigurePoint> latest = new LinkedHashMap<>();
    ordered.forEach(point -> latest.put(point.source().key(), point));
    Collection<FigurePoint> now = latest.values();
    return new FigureSeries(
        what,
        ordered,
        now.stream()
            .map(it -> it.figure().low().orElseGet(() -> FigureSeries.number(it.figure())))
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        best(now),
        now.stream()
            .map(it -> it.figure().high().orElseGet(() -> FigureSeries.number(it.figure())))
            .max(Comparator.naturalOrder())
            .orElseThrow());
  }

  private static BigDecimal best(Collection<FigurePoint> now) {
    Map<BigDecimal, Set<FigurePoint>> byNumber =
        now.stream()
            .collect(
                Collectors.groupingBy(
                    it -> FigureSeries.number(it.figure()),
                    TreeMap::new,
                    Collectors.toUnmodifiableSet()));
    return byNumber.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<BigDecimal, Set<FigurePoint>> it) -> it.getValue().size())
                .thenComparing(it -> latestDay(it.getValue()))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static LocalDate latestDay(Set<FigurePoint> points) {
    return points.stream()
        .map(it -> it.day().orElse(LocalDate.MIN))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
