package org.reportedly.model.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.reportedly.model.Figure;

/** Puts a figure into words: {@code at least 120,000 displaced}, {@code 17 of 23 drones}. */
public final class FigureWords {
  private FigureWords() {}

  /** The figure with what it counts. */
  public static String of(Figure figure) {
    return number(figure) + " " + figure.what();
  }

  /** The figure without what it counts: {@code about 120,000}, {@code 17 of 23}. */
  public static String number(Figure figure) {
    String total = figure.total().map(whole -> " of " + number(whole)).orElse("");
    return range(figure, figure.approximate() ? "about " : "") + total;
  }

  private static String range(Figure figure, String about) {
    if (figure.high().isEmpty()) {
      return "at least " + about + figure.low().map(FigureWords::number).orElse("");
    }
    String high = number(figure.high().get());
    if (figure.low().isEmpty()) {
      return "up to " + about + high;
    }
    String low = number(figure.low().get());
    return about + (low.equals(high) ? low : low + "–" + high);
  }

  /** A number with commas between thousands. */
  public static String number(BigDecimal value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
