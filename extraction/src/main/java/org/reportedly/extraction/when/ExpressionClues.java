package org.reportedly.extraction.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.language.Token;
import org.reportedly.model.Period;

/** What speaks for the days that words of the event's own sentence tell. */
record ExpressionClues(
    Happening happening,
    List<TimeExpression> here,
    List<TimeExpression> lengths,
    Optional<LocalDate> published) {

  /** How the words stand to the event, the closest first. */
  enum Standing {
    OWN,
    BELOW,
    ABOVE,
    LOOSE,
    SPEECH,
    ELSEWHERE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Standing standing(TimeExpression expression) {
    Token top = top(expression);
    if (happening.owns(top)) {
      return Standing.OWN;
    }
    if (happening.isBelow(top)) {
      return Standing.BELOW;
    }
    if (happening.isAbove(top)) {
      return Standing.ABOVE;
    }
    if (happening.isOfSpeech(top)) {
      return Standing.SPEECH;
    }
    return happening.ownership().governor(top).isEmpty() ? Standing.LOOSE : Standing.ELSEWHERE;
  }

  /** The closest standing of any words that tell days. */
  Optional<Standing> closest() {
    return here.stream().map(this::standing).min(Enum::compareTo);
  }

  List<String> of(TimeExpression expression, Period days) {
    String standing = standing(expression).word();
    List<String> clues = new ArrayList<>();
    clues.add(standing);
    clues.add(standing + ", " + kind(expression));
    clues.add("words of " + grain(expression));
    clues.add(standing + ", words of " + grain(expression));
    clues.add(direction(days));
    clues.add(isBeforeEvent(expression) ? "words before the event" : "words after the event");
    clues.add(distance(expression));
    if (here.size() == 1) {
      clues.add("the only words that tell a time");
    } else if (isNearest(expression)) {
      clues.add("the nearest words that tell a time");
    }
    if (happening.sentence().isUnder(happening.head(), top(expression))) {
      clues.add(kind(expression) + " with the event under it");
    }
    return clues;
  }

  static String kind(TimeExpression expression) {
    return expression.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How finely the words tell it, by the form of their value. */
  private static String grain(TimeExpression expression) {
    String value = expression.value();
    return value.contains("/")
        ? "a range"
        : value.endsWith("TNI")
            ? "a night"
            : value.matches(".*T\\d.*")
                ? "a clock"
                : value.contains("T")
                    ? "a part of a day"
                    : value.matches("\\d{4}-\\d\\d-\\d\\d")
                        ? "a day"
                        : value.matches("\\d{4}-W.*")
                            ? "a week"
                            : value.matches("\\d{4}-\\d\\d")
                                ? "a month"
                                : value.matches("\\d{4}") ? "a year" : "something else";
  }

  /** On which side of the day of publication the days lie. */
  String direction(Period days) {
    if (published.isEmpty()) {
      return "publication unknown";
    }
    LocalDate day = published.get();
    if (days.start().isAfter(day)) {
      return "to come";
    }
    if (days.end().isAfter(day)) {
      return "begun";
    }
    if (days.end().isEqual(day)) {
      return days.start().isEqual(day) ? "that day" : "until that day";
    }
    return days.end().plusDays(31).isBefore(day) ? "history" : "before that day";
  }

  private boolean isBeforeEvent(TimeExpression expression) {
    return expression.from() < happening.head().index();
  }

  private int words(TimeExpression expression) {
    int head = happening.head().index();
    return expression.from() > head ? expression.from() - head : head - expression.to() + 1;
  }

  private String distance(TimeExpression expression) {
    int words = words(expression);
    return words <= 4 ? "few words away" : words <= 12 ? "some words away" : "many words away";
  }

  private boolean isNearest(TimeExpression expression) {
    return here.stream().allMatch(other -> words(expression) <= words(other));
  }

  /** The token of the expression that the rest of it hangs on. */
  private Token top(TimeExpression expression) {
    for (int i = expression.from(); i < expression.to(); i++) {
      int head = happening.sentence().token(i).head();
      if (head < expression.from() || head >= expression.to()) {
        return happening.sentence().token(i);
      }
    }
    return happening.sentence().token(expression.from());
  }
}
