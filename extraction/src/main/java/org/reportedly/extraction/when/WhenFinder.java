package org.reportedly.extraction.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.choice.ClueWeights;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.time.TimeKind;
import org.reportedly.language.Document;
import org.reportedly.language.InOrder;
import org.reportedly.model.Period;

/**
 * Finds when an event happened: of all days that the report tells, the day of publication and none,
 * those for which the most speaks. One is made for each report, which it reads in order.
 */
public final class WhenFinder {
  private static final int DAYS_TO_BACKGROUND = 31;

  private final Document document;
  private final Optional<LocalDate> published;
  private final List<TimeExpression> expressions;
  private final List<TimeExpression> lengths;
  private final ToldTimes told;
  private final ClueWeights weights;
  private final WhenChoices heard;
  private final EventHistory history = new EventHistory();

  /**
   * @param expressions all of the report's, in the order of the text
   * @param weights how much each clue counts
   * @param heard is told of each choice
   */
  public WhenFinder(
      Document document, List<TimeExpression> expressions, ClueWeights weights, WhenChoices heard) {
    this.document = document;
    this.published = document.report().published();
    this.expressions =
        expressions.stream().filter(expression -> expression.period().isPresent()).toList();
    this.told = new ToldTimes(this.expressions);
    this.lengths =
        expressions.stream().filter(expression -> expression.kind() == TimeKind.DURATION).toList();
    this.weights = weights;
    this.heard = heard;
  }

  /** The weights that are part of the program. */
  public static ClueWeights bundledWeights() {
    return ClueWeights.load(WhenFinder.class, "when-weights.tsv");
  }

  /** The days of the event; empty where the report tells nothing. */
  public Optional<FoundWhen> of(Happening happening) {
    List<WhenOption> options = options(happening);
    heard.chosen(happening, options);
    Optional<FoundWhen> found =
        options.get(weights.best(options.stream().map(WhenOption::clues).toList())).found();
    history.add(new EventHistory.Before(happening.type(), found, happening.index()));
    return found;
  }

  private List<WhenOption> options(Happening happening) {
    ExpressionClues words =
        new ExpressionClues(
            happening,
            in(expressions, happening.index()),
            in(lengths, happening.index()),
            published);
    return new PossibleDays(
            published,
            words,
            new HistoryClues(happening, document, history, told),
            Circumstances.of(happening, words, happening.index() == 0))
        .all();
  }

  private static List<TimeExpression> in(List<TimeExpression> all, int sentence) {
    return all.subList(
        InOrder.before(all, TimeExpression::sentence, sentence),
        InOrder.before(all, TimeExpression::sentence, sentence + 1));
  }

  /** Whether the period is over for so long that it is told as background. */
  public boolean isHistory(Period period) {
    return published
        .filter(day -> period.end().plusDays(DAYS_TO_BACKGROUND).isBefore(day))
        .isPresent();
  }
}
