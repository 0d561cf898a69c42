package org.reportedly.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well confidences foretell what is right.
 *
 * @param forecasts all of them
 */
record Calibration(List<Forecast> forecasts) {
  private static final int BINS = 10;

  /** A confidence and what became of it. */
  record Forecast(double confidence, boolean right) {}

  /**
   * Claims of about the same confidence.
   *
   * @param mean of their confidences
   * @param share of them that are right
   */
  record Bin(double from, double to, double mean, double share, int number) {}

  Calibration {
    forecasts = List.copyOf(forecasts);
  }

  /** The bins of a tenth each that hold anything. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double from = (double) i / BINS;
      double to = (double) (i + 1) / BINS;
      boolean last = i == BINS - 1;
      List<Forecast> inside =
          forecasts.stream()
              .filter(one -> one.confidence() >= from && (one.confidence() < to || last))
              .toList();
      if (!inside.isEmpty()) {
        bins.add(new Bin(from, to, mean(inside), share(inside), inside.size()));
      }
    }
    return bins;
  }

  /** The mean squared distance from what became of them: 0 is perfect. */
  double brier() {
    return forecasts.stream()
        .mapToDouble(one -> Math.pow(one.confidence() - (one.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** The Brier score of always saying how many are right: what a useful confidence must beat. */
  double brierOfShare() {
    double share = share(forecasts);
    return share * (1 - share);
  }

  /** How far the bins' means are from their shares, weighed by their numbers. */
  double expectedError() {
    return bins().stream()
        .mapToDouble(bin -> bin.number() * Math.abs(bin.mean() - bin.share()) / forecasts.size())
        .sum();
  }

  /** The chance that a right claim has a higher confidence than a wrong one: 0.5 is a coin. */
  double ranking() {
    double better = 0;
    long pairs = 0;
    for (Forecast one : forecasts) {
      for (Forecast other : forecasts) {
        if (one.right() && !other.right()) {
          better += (1 + Math.signum(one.confidence() - other.confidence())) / 2;
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0.5 : better / pairs;
  }

  private static double mean(List<Forecast> some) {
    return some.stream().mapToDouble(Forecast::confidence).average().orElse(0);
  }

  private static double share(List<Forecast> some) {
    return some.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
  }

  /** The table as Markdown. */
  String table(String title) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %d claims, %.3f right, Brier score %.3f (%.3f without signs), expected"
                + " calibration error %.3f, ranking %.3f%n%n",
            title,
            forecasts.size(),
            share(forecasts),
            brier(),
            brierOfShare(),
            expectedError(),
            ranking()));
    text.append(
        "| confidence | mean | share right | claims |%n| --- | --- | --- | --- |%n".formatted());
    for (Bin bin : bins()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %.1f–%.1f | %.2f | %.2f | %d |%n",
              bin.from(),
              bin.to(),
              bin.mean(),
              bin.share(),
              bin.number()));
    }
    return text.toString();
  }
}
