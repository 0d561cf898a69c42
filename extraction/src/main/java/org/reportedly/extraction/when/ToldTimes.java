package org.reportedly.extraction.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.time.TimeKind;
import org.reportedly.language.InOrder;
import org.reportedly.model.Period;

/** The words of a report that tell days, so that those before a sentence are found at once. */
final class ToldTimes {
  /** So far back a long report is searched for days that were told before. */
  private static final int FARTHEST = 2000;

  private final List<TimeExpression> inOrder;
  private final Map<Period, List<TimeExpression>> byDays = new HashMap<>();

  /**
   * @param expressions with a period, in the order of the text
   */
  ToldTimes(List<TimeExpression> expressions) {
    this.inOrder = expressions.stream().filter(it -> it.kind() != TimeKind.REFERENCE).toList();
    for (TimeExpression expression : inOrder) {
      expression
          .period()
          .ifPresent(
              days -> byDays.computeIfAbsent(days, none -> new ArrayList<>()).add(expression));
    }
  }

  private static List<TimeExpression> before(List<TimeExpression> all, int sentence) {
    return all.subList(0, InOrder.before(all, TimeExpression::sentence, sentence));
  }

  /** Those before the sentence that tell the days, in the order of the text. */
  List<TimeExpression> telling(Period days, int sentence) {
    return before(byDays.getOrDefault(days, List.of()), sentence);
  }

  /** The last one before the sentence that tells the days. */
  Optional<TimeExpression> lastTelling(Period days, int sentence) {
    List<TimeExpression> telling = telling(days, sentence);
    return telling.isEmpty() ? Optional.empty() : Optional.of(telling.getLast());
  }

  /** The last one before the sentence. */
  Optional<TimeExpression> last(int sentence) {
    List<TimeExpression> earlier = before(inOrder, sentence);
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
  }

  /** The days told before the sentence, each once, the last first. */
  Stream<Period> recentFirst(int sentence, int most) {
    List<TimeExpression> earlier = before(inOrder, sentence);
    Set<Period> days = new LinkedHashSet<>();
    int end = Math.max(0, earlier.size() - FARTHEST);
    for (int i = earlier.size() - 1; i >= end && days.size() < most; i--) {
      earlier.get(i).period().ifPresent(days::add);
    }
    return days.stream();
  }
}
