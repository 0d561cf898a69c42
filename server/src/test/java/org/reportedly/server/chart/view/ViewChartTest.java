package org.reportedly.server.chart.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import org.reportedly.picture.CatchingUp;
import org.reportedly.picture.Picture;

/** What the views of a small war on a made-up coast look like when they are drawn. */
class ViewChartTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 2);

  private Ledger ledger;
  private Picture picture;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = Ledger.open(new LedgerLocation.InFile(folder.resolve("ledger.db")));
    picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** What one party tells on one day. */
  private record Told(
      ClaimType type,
      String by,
      Stance stance,
      String actor,
      String target,
      String place,
      Period when,
      int killed) {}

  private static Told told(ClaimType type, String by, String actor, String target, int day) {
    return new Told(
        type, by, Stance.ASSERTS, actor, target, "Osa " + day, Period.of(DAY.plusDays(day)), 0);
  }

  private ViewChart chart(String word, Told... told) {
    int number = 0;
    for (Told each : told) {
      add("report-" + number++, each);
    }
    SituationView view =
        picture.views().stream().filter(it -> it.word().equals(word)).findFirst().orElseThrow();
    return ViewChart.of(view, picture.situation(view, ClaimQuery.ALL, 200)).orElseThrow();
  }

  private void add(String id, Told told) {
    String text = "It happened at " + told.place + ".";
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.of("Outlet " + id),
            Optional.empty(),
            Optional.empty(),
            text);
    List<Figure> figures = new ArrayList<>();
    if (told.killed > 0) {
      Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(told.killed));
      figures.add(new Figure("killed", number, number, Optional.empty(), false));
    }
    Claim claim =
        new Claim(
            id + "-0",
            id,
            Evidence.at(new Span(0, text.length()), text),
            told.type,
            EventCodes.NONE,
            List.of(new Speaker.Named(told.by + " staff", Optional.of(new Party(told.by)))),
            told.stance,
            participants(told.actor),
            participants(told.target),
            Optional.of(new Place(told.place, "NO", Optional.empty(), Precision.TOWN)),
            Optional.of(told.when),
            figures,
            false,
            0.9);
    var _ = picture.add(new Reading(report, List.of(claim), List.of()), "test");
  }

  private static List<Participant> participants(String party) {
    return party.isEmpty()
        ? List.of()
        : List.of(new Participant(party + " forces", Optional.of(new Party(party))));
  }

  @Test
  void attacksHaveALaneForEachSideWithWhatIsClaimedAndConceded() {
    SideBars chart =
        (SideBars)
            chart(
                "attacks",
                told(ClaimType.SHELLING, "NOR", "NOR", "SWE", 0),
                told(ClaimType.SHELLING, "SWE", "NOR", "SWE", 40),
                told(ClaimType.SHELLING, "FIN", "NOR", "SWE", 80),
                told(ClaimType.REPEL, "SWE", "SWE", "NOR", 110));

    assertThat(chart.lanes()).extracting(SideBars.Lane::side).containsExactly("NOR", "SWE");
    assertThat(chart.lanes().getFirst().words())
        .isEqualTo("3 attacks, 1 by its own account, 1 conceded");
    assertThat(chart.lanes().getLast().words())
        .isEqualTo("1 interception, 1 by its own account, 0 conceded");
    List<SideBars.Bar> bars = chart.lanes().getFirst().bars();
    assertThat(bars).extracting(bar -> bar.own() > 0).containsExactly(true, false, false);
    assertThat(bars).extracting(bar -> bar.conceded() > 0).containsExactly(false, true, false);
    assertThat(bars).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    assertThat(bars.getFirst().words()).contains("May");
  }

  @Test
  void tollsAreRangesWithTheBestOnTheWayFromLowToHigh() {
    Told low = death("NOR", "Osa", 0, 3);
    Ranges chart =
        (Ranges)
            chart(
                "tolls",
                low,
                death("SWE", "Osa", 0, 7),
                death("FIN", "Osa", 0, 7),
                death("NOR", "Vik", 60, 4000));

    Ranges.Strip large = chart.strips().getFirst();
    Ranges.Strip small = chart.strips().getLast();
    assertThat(large.where()).isEqualTo("Vik");
    assertThat(large.low()).isEqualTo(large.high());
    assertThat(small.numbers()).isEqualTo("3–7, best 7");
    assertThat(small.low()).isPositive().isLessThan(small.best());
    assertThat(small.best()).isEqualTo(small.high()).isLessThan(large.high());
    assertThat(chart.ticks()).extracting(it -> it.label()).contains("0", "1", "1,000");
  }

  private static Told death(String by, String place, int day, int killed) {
    return new Told(
        ClaimType.CASUALTIES,
        by,
        Stance.ASSERTS,
        "",
        "NOR",
        place,
        Period.of(DAY.plusDays(day)),
        killed);
  }

  @Test
  void measuresLastFromTheFirstToTheLastDayThatIsTold() {
    Told curfew =
        new Told(
            ClaimType.RESTRICTION,
            "NOR",
            Stance.ASSERTS,
            "NOR",
            "",
            "Osa",
            new Period(DAY, DAY.plusDays(9)),
            0);
    Told closure =
        new Told(
            ClaimType.RESTRICTION,
            "NOR",
            Stance.ASSERTS,
            "NOR",
            "",
            "Vik",
            new Period(DAY.plusDays(10), DAY.plusDays(19)),
            0);
    Lasting chart = (Lasting) chart("measures", curfew, closure);

    assertThat(chart.strips()).extracting(Lasting.Strip::where).containsExactly("Vik", "Osa");
    assertThat(chart.strips().getLast().x()).isZero();
    assertThat(chart.strips().getLast().width()).isEqualTo(50);
    assertThat(chart.strips().getFirst().x()).isEqualTo(50);
    assertThat(chart.notDrawn()).isEmpty();
  }

  @Test
  void controlHasAMarkForEachClaimInTheColourOfItsSide() {
    Told taken =
        new Told(ClaimType.CAPTURE, "NOR", Stance.ASSERTS, "NOR", "", "Osa", Period.of(DAY), 0);
    Told denied =
        new Told(ClaimType.CAPTURE, "SWE", Stance.DENIES, "NOR", "", "Osa", Period.of(DAY), 0);
    Told left =
        new Told(
            ClaimType.WITHDRAWAL,
            "NOR",
            Stance.ASSERTS,
            "SWE",
            "",
            "Vik",
            Period.of(DAY.plusDays(4)),
            0);
    Control chart = (Control) chart("control", taken, denied, left);

    assertThat(chart.sides()).containsExactly("NOR", "SWE");
    assertThat(chart.lanes()).extracting(Control.Lane::place).containsExactly("Osa", "Vik");
    assertThat(chart.lanes().getFirst().marks())
        .extracting(Control.Mark::colour, Control.Mark::taken, Control.Mark::asserted)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(0, true, true),
            org.assertj.core.groups.Tuple.tuple(1, true, false));
    assertThat(chart.lanes().getLast().marks())
        .singleElement()
        .matches(it -> !it.taken() && it.colour() == 0);
  }
}
