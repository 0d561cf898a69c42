package org.reportedly.server.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Period;

class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 2);

  private static Timeline.Event on(String id, int first, int last, VerdictKind verdict) {
    return new Timeline.Event(
        id, Optional.of(new Period(DAY.plusDays(first), DAY.plusDays(last))), verdict, id);
  }

  private static Timeline.Event on(String id, int day) {
    return on(id, day, day, VerdictKind.SINGLE_SOURCE);
  }

  @Test
  void whatHasNoDayIsCountedAndNotDrawn() {
    Timeline.Event undated =
        new Timeline.Event("u", Optional.empty(), VerdictKind.CONTESTED, "undated");

    assertThat(Timeline.of(List.of(undated))).isEmpty();
    assertThat(Timeline.of(List.of(undated, on("a", 0))).orElseThrow().notDrawn())
        .isEqualTo("1 without a day");
  }

  @Test
  void aDayWithMostIncidentsHasTheHighestBarAndEachVerdictItsPart() {
    Timeline timeline =
        Timeline.of(
                List.of(
                    on("a", 0, 0, VerdictKind.CONTESTED),
                    on("b", 0, 0, VerdictKind.CORROBORATED),
                    on("c", 0, 0, VerdictKind.CONTESTED),
                    on("d", 3)))
            .orElseThrow();

    assertThat(timeline.bars()).hasSize(2);
    Timeline.Bar first = timeline.bars().getFirst();
    assertThat(first.ids()).containsExactly("a", "b", "c");
    assertThat(first.words()).contains("3 incidents");
    assertThat(first.segments()).hasSize(2);
    double all = first.segments().stream().mapToDouble(Timeline.Segment::height).sum();
    double single = timeline.bars().getLast().segments().getFirst().height();
    assertThat(all).isCloseTo(3 * single, within(1e-9));
    assertThat(first.segments())
        .allSatisfy(it -> assertThat(it.y() + it.height()).isLessThanOrEqualTo(Timeline.BARS));
    assertThat(first.x() + first.width()).isLessThan(timeline.bars().getLast().x());
  }

  @Test
  void whatLastsLongerIsALineAndLinesDoNotLieOnOneAnother() {
    Timeline timeline =
        Timeline.of(
                List.of(
                    on("long", 0, 6, VerdictKind.CORROBORATED),
                    on("meanwhile", 2, 4, VerdictKind.CONTESTED),
                    on("after", 8, 9, VerdictKind.CONTESTED),
                    on("day", 9)))
            .orElseThrow();

    assertThat(timeline.lines())
        .extracting(Timeline.Line::id)
        .contains("long", "meanwhile", "after");
    assertThat(timeline.lines()).extracting(Timeline.Line::lane).containsExactly(0, 1, 0);
    assertThat(timeline.first()).isEqualTo(DAY);
    assertThat(timeline.last()).isEqualTo(DAY.plusDays(9));
  }

  @Test
  void whatHappenedLongBeforeDoesNotFlattenTheRest() {
    List<Timeline.Event> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(on("e" + i, i));
    }
    events.add(on("history", -40_000));
    Timeline timeline = Timeline.of(events).orElseThrow();

    assertThat(timeline.first()).isEqualTo(DAY);
    assertThat(timeline.outside()).isEqualTo(1);
    assertThat(timeline.notDrawn()).isEqualTo("1 long before or after");
  }
}
