package org.reportedly.extraction.time;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.Tense;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Period;
import org.reportedly.model.Report;

/** Finds when an event happened, from the time expressions of its sentence and the tense. */
public final class WhenFinder {
  private static final int DAYS_TO_BACKGROUND = 31;

  private final Report report;
  private final List<TimeExpression> expressions;
  private Optional<FoundWhen> last = Optional.empty();

  /**
   * @param report for its day of publication
   * @param expressions all of the report's
   */
  public WhenFinder(Report report, List<TimeExpression> expressions) {
    this.report = report;
    this.expressions = List.copyOf(expressions);
  }

  /**
   * The days of the event; empty where the report tells nothing.
   *
   * @param index of the sentence in the document
   */
  public Optional<FoundWhen> of(
      EventGroup group, Sentence sentence, int index, Ownership ownership, Optional<Token> cue) {
    List<TimeExpression> here =
        expressions.stream()
            .filter(expression -> expression.sentence() == index && expression.period().isPresent())
            .toList();
    Optional<FoundWhen> told = told(group, sentence, ownership, here);
    Optional<FoundWhen> found =
        told.or(() -> byTense(group.first(), sentence, cue, here, ownership));
    if (told.isPresent() && !isHistory(told.get().period())) {
      last = told;
    } else if (last.isEmpty()) {
      last = found.filter(when -> !isHistory(when.period()));
    }
    return found;
  }

  /** Whether the period is over for so long that it is told as background. */
  public boolean isHistory(Period period) {
    return report
        .published()
        .filter(day -> period.end().plusDays(DAYS_TO_BACKGROUND).isBefore(day))
        .isPresent();
  }

  /** The days that the sentence tells for the event. */
  private static Optional<FoundWhen> told(
      EventGroup group, Sentence sentence, Ownership ownership, List<TimeExpression> all) {
    List<TimeExpression> here = all.stream().filter(x -> x.kind() != TimeKind.REFERENCE).toList();
    return first(here.stream().filter(x -> isOwn(x, group, sentence, ownership)).toList())
        .or(() -> first(here.stream().filter(x -> isBelow(x, group, sentence, ownership)).toList()))
        .or(() -> above(group.first(), here, sentence, ownership))
        .or(() ->
            first(
                here.stream()
                    .filter(x -> ownership.governor(top(x, sentence)).isEmpty())
                    .toList()));
  }

  private static boolean isOwn(
      TimeExpression expression, EventGroup group, Sentence sentence, Ownership ownership) {
    Token top = top(expression, sentence);
    return group.members().stream().anyMatch(event -> ownership.owns(event, top));
  }

  private static boolean isBelow(
      TimeExpression expression, EventGroup group, Sentence sentence, Ownership ownership) {
    Token top = top(expression, sentence);
    return ownership.ownerOf(top).isPresent()
        && group.members().stream().anyMatch(event -> sentence.isUnder(top, event.trigger()));
  }

  /**
   * The time of the event that this one is told within: "shelled the port on Monday, killing two".
   */
  private static Optional<FoundWhen> above(
      Event event, List<TimeExpression> here, Sentence sentence, Ownership ownership) {
    Optional<Event> outer = ownership.above(event);
    for (int steps = 0; outer.isPresent() && steps < sentence.size(); steps++) {
      EventGroup group = new EventGroup(List.of(outer.get()));
      Optional<FoundWhen> period =
          first(here.stream().filter(x -> isOwn(x, group, sentence, ownership)).toList());
      if (period.isPresent()) {
        return period;
      }
      outer = ownership.above(outer.get());
    }
    return Optional.empty();
  }

  private Optional<FoundWhen> byTense(
      Event event,
      Sentence sentence,
      Optional<Token> cue,
      List<TimeExpression> here,
      Ownership ownership) {
    Optional<FoundWhen> spoken =
        cue.flatMap(word ->
            first(
                    here.stream()
                        .filter(x ->
                            x.kind() == TimeKind.POINT
                                && ownership
                                    .governor(top(x, sentence))
                                    .filter(g -> g.index() == word.index())
                                    .isPresent())
                        .toList())
                .map(found -> found.as(FoundWhen.Ground.SPOKEN)));
    Optional<TimeExpression> now =
        here.stream()
            .filter(x -> x.kind() == TimeKind.REFERENCE && ownership.owns(event, top(x, sentence)))
            .findFirst();
    if (now.isPresent()) {
      return spoken.or(
          () -> published().map(day -> new FoundWhen(day.period(), FoundWhen.Ground.TOLD, now)));
    }
    return switch (tense(event, sentence)) {
      case PRESENT, PERFECT -> spoken.or(this::published);
      case PAST, NONE -> spoken.or(() -> last.map(before -> before.as(FoundWhen.Ground.CARRIED)));
      case FUTURE -> Optional.empty();
    };
  }

  private static Tense tense(Event event, Sentence sentence) {
    if (event.rule().part() == Part.VERB) {
      return new Clause(sentence, event.trigger()).tense();
    }
    int at = event.trigger().head();
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.tagged("VB")) {
        return new Clause(sentence, token).tense();
      }
      at = token.head();
    }
    return Tense.NONE;
  }

  private Optional<FoundWhen> published() {
    return report.published().map(Period::of).map(FoundWhen::byTense);
  }

  private static Optional<FoundWhen> first(List<TimeExpression> expressions) {
    return expressions.stream()
        .findFirst()
        .flatMap(expression ->
            expression
                .period()
                .map(days -> new FoundWhen(days, FoundWhen.Ground.TOLD, Optional.of(expression))));
  }

  /** The token of the expression that the rest of it hangs on. */
  private static Token top(TimeExpression expression, Sentence sentence) {
    for (int i = expression.from(); i < expression.to(); i++) {
      int head = sentence.token(i).head();
      if (head < expression.from() || head >= expression.to()) {
        return sentence.token(i);
      }
    }
    return sentence.token(expression.from());
  }
}
