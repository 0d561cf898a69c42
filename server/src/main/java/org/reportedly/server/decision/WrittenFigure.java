package org.reportedly.server.decision;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.model.Figure;

/**
 * A figure as a person writes it in one line: {@code killed: 3–7}, {@code drones: at least 117},
 * {@code wounded: about 20}, {@code houses: 17 of 23}.
 */
final class WrittenFigure {
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,6})?)";
  private static final Pattern LINE =
      Pattern.compile(
          "(.+?)\\s*:\\s*(about )?(at least |at most )?"
              + NUMBER
              + "(?:\\s*[–-]\\s*"
              + NUMBER
              + ")?(?: of "
              + NUMBER
              + ")?");

  private WrittenFigure() {}

  static String of(Figure figure) {
    String low = figure.low().map(BigDecimal::toPlainString).orElse("");
    String high = figure.high().map(BigDecimal::toPlainString).orElse("");
    String range =
        figure.low().isEmpty()
            ? "at most " + high
            : figure.high().isEmpty()
                ? "at least " + low
                : figure.low().get().compareTo(figure.high().get()) == 0 ? low : low + "–" + high;
    return figure.what()
        + ": "
        + (figure.approximate() ? "about " : "")
        + range
        + figure.total().map(total -> " of " + total.toPlainString()).orElse("");
  }

  /**
   * The figure of a line.
   *
   * @throws IllegalArgumentException if it is none; the message is for a person
   */
  static Figure read(String line) {
    Matcher told = LINE.matcher(line.strip());
    if (!told.matches()) {
      throw new IllegalArgumentException(
          "“%s” is no figure; write it like “killed: 3–7”".formatted(line.strip()));
    }
    String bound = Optional.ofNullable(told.group(3)).orElse("").toLowerCase(Locale.ROOT);
    BigDecimal first = new BigDecimal(told.group(4));
    Optional<BigDecimal> second = Optional.ofNullable(told.group(5)).map(BigDecimal::new);
    return new Figure(
        told.group(1).strip(),
        bound.startsWith("at most") ? Optional.empty() : Optional.of(first),
        bound.startsWith("at least") ? Optional.empty() : Optional.of(second.orElse(first)),
        Optional.ofNullable(told.group(6)).map(BigDecimal::new),
        told.group(2) != null);
  }
}
