package org.reportedly.extraction.explanation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.when.FoundWhen;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Period;

/** Why a claim has its days: the words or the tense that tell them. */
final class WhenReasons {
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final String OF_PUBLICATION = "no day is told, so it is the day of publication";

  List<Reason> of(Claim claim, Grounds grounds) {
    if (claim.when().isEmpty()) {
      return List.of(Reason.of(Way.NOT_TOLD, "no day is told"));
    }
    return switch (grounds) {
      case Grounds.OfEvent event -> List.of(own(event, event));
      case Grounds.OfJudgement judgement -> List.of(own(judgement, judgement));
      case Grounds.OfDenial denial -> before(denial.about(), denial);
      case Grounds.OfDoubt doubt -> before(doubt.about(), doubt);
    };
  }

  /** Why the claim is told as history; nothing where it is not. */
  List<Reason> background(Claim claim) {
    return claim.background()
        ? List.of(
            Reason.of(Way.LONG_OVER, "over for more than a month when the report was published"))
        : List.of();
  }

  private static List<Reason> before(Grounds about, Grounds from) {
    Reason first = Reason.of(Way.ABOUT_CLAIM_BEFORE, "as in the claim before");
    return switch (about) {
      case Grounds.OfEvent event -> List.of(first, own(event, from));
      case Grounds.OfJudgement _, Grounds.OfDenial _, Grounds.OfDoubt _ -> List.of(first);
    };
  }

  private static Reason own(Grounds about, Grounds from) {
    Optional<FoundWhen> when =
        switch (about) {
          case Grounds.OfEvent event -> event.when();
          case Grounds.OfJudgement judgement -> judgement.when();
          case Grounds.OfDenial _, Grounds.OfDoubt _ -> Optional.empty();
        };
    return when.map(found -> reason(found, about, from))
        .orElseGet(() -> Reason.of(Way.TENSE, OF_PUBLICATION));
  }

  private static Reason reason(FoundWhen when, Grounds about, Grounds from) {
    return switch (when.ground()) {
      case TOLD -> told(when);
      case TENSE -> tense(about);
      case CARRIED ->
          when.expression()
              .map(expression -> carried(expression, from))
              .orElseGet(
                  () -> Reason.of(Way.OTHER_SENTENCE, "carried over from the event told before"));
    };
  }

  private static Reason told(FoundWhen when) {
    return when.expression()
        .map(expression ->
            reason(Way.TIME_EXPRESSION, expression, meaning(expression, when.period())))
        .orElseGet(() -> Reason.of(Way.TENSE, OF_PUBLICATION));
  }

  private static String meaning(TimeExpression expression, Period period) {
    boolean complete = YEAR.matcher(expression.text()).find();
    String counted = complete ? "" : ", counted from the day of publication";
    return "“%s” is %s%s".formatted(expression.text(), days(period), counted);
  }

  private static String days(Period period) {
    return period.start().equals(period.end())
        ? period.start().toString()
        : period.start() + " to " + period.end();
  }

  private static Reason tense(Grounds about) {
    return switch (about) {
      case Grounds.OfEvent event -> {
        Token word = event.group().first().trigger();
        yield new Reason(
            Way.TENSE,
            Optional.of(word.span()),
            List.of(),
            "“%s” is told with no other day that fits: the day of publication"
                .formatted(word.text()));
      }
      case Grounds.OfJudgement _, Grounds.OfDenial _, Grounds.OfDoubt _ ->
          Reason.of(Way.TENSE, OF_PUBLICATION);
    };
  }

  private static Reason carried(TimeExpression expression, Grounds from) {
    int back = from.index() - expression.sentence();
    String where =
        switch (back) {
          case 0 -> "the event told before";
          case 1 -> "the sentence before";
          default -> back + " sentences before";
        };
    return reason(
        Way.OTHER_SENTENCE,
        expression,
        "“%s” is carried over from %s".formatted(expression.text(), where));
  }

  private static Reason reason(Way way, TimeExpression expression, String tells) {
    return new Reason(way, Optional.of(expression.span()), List.of(expression.span()), tells);
  }
}
