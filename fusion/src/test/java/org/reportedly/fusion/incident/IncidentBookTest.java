package org.reportedly.fusion.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

class IncidentBookTest {
  private static final PairScorer SCORER = PairScorer.bundled();

  private static final ReportedClaim SHELLED =
      Told.that("a", "2031-05-02", ClaimType.SHELLING, "shells fell on the market of Oldbridge")
          .actor("Northern army", "Northland")
          .in("Oldbridge", 42.1, 20.1)
          .claim();
  private static final ReportedClaim SHELLED_TOO =
      Told.that("b", "2031-05-02", ClaimType.SHELLING, "the shelling of the Oldbridge market")
          .actor("Northern army", "Northland")
          .in("Oldbridge", 42.1, 20.1)
          .claim();
  private static final ReportedClaim ELSEWHERE =
      Told.that("c", "2031-05-02", ClaimType.SHELLING, "shells fell on the port of Farhaven")
          .actor("Northern army", "Northland")
          .in("Farhaven", 45.9, 24.8)
          .claim();
  private static final ReportedClaim LATER =
      Told.that("d", "2031-07-20", ClaimType.SHELLING, "shells fell on the market of Oldbridge")
          .actor("Northern army", "Northland")
          .in("Oldbridge", 42.1, 20.1)
          .claim();

  private static List<List<String>> ids(List<Incident> incidents) {
    return incidents.stream()
        .map(it -> it.claims().stream().map(ReportedClaim::id).toList())
        .toList();
  }

  @Test
  void oneOccurrenceInTwoReportsIsOneIncidentAndSaysWhy() {
    List<Incident> found =
        IncidentBook.incidents(SCORER, List.of(SHELLED, SHELLED_TOO, ELSEWHERE), List.of());

    assertThat(ids(found)).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(found.getFirst().links().getFirst().reasons())
        .contains("the same place", "the same days", "the same actor");
    assertThat(found.getFirst().id()).isEqualTo("i-a");
  }

  @Test
  void theSamePlaceMonthsLaterIsAnotherIncident() {
    assertThat(ids(IncidentBook.incidents(SCORER, List.of(SHELLED, LATER), List.of())))
        .containsExactly(List.of("a"), List.of("d"));
  }

  @Test
  void whatAnAnalystDecidedWinsAndSticks() {
    IncidentBook book = new IncidentBook(SCORER);
    book.add(
        List.of(SHELLED, ELSEWHERE),
        List.of(new Decision.Same("a", "c"), new Decision.Different("a", "b")));
    book.add(List.of(SHELLED_TOO), List.of());

    assertThat(ids(book.incidents())).containsExactly(List.of("a", "c"), List.of("b"));
  }

  @Test
  void addingTellsWhatWasMadeAndWhatIsGone() {
    IncidentBook book = new IncidentBook(SCORER);
    book.add(List.of(SHELLED_TOO, ELSEWHERE), List.of());

    Change change = book.add(List.of(SHELLED), List.of());

    assertThat(ids(change.made())).containsExactly(List.of("a", "b"));
    assertThat(change.gone()).containsExactly("i-b");
    assertThat(book.add(List.of(SHELLED), List.of()).made()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfArrivalMakesNoDifference(long seed) {
    Random random = new Random(seed);
    List<ReportedClaim> claims = new ArrayList<>();
    for (int number = 0; number < 120; number++) {
      claims.add(claim(number, random));
    }
    List<Incident> atOnce = IncidentBook.incidents(SCORER, claims, List.of());
    Collections.shuffle(claims, random);
    IncidentBook oneByOne = new IncidentBook(SCORER);
    claims.forEach(claim -> oneByOne.add(List.of(claim), List.of()));

    assertThat(oneByOne.incidents()).isEqualTo(atOnce);
    assertThat(atOnce.size()).isBetween(2, 119);
  }

  private static ReportedClaim claim(int number, Random random) {
    ClaimType[] types = {ClaimType.SHELLING, ClaimType.ATTACK, ClaimType.CASUALTIES};
    int town = random.nextInt(4);
    return Told.that(
            "n" + number,
            "2031-05-0" + (1 + random.nextInt(8)),
            types[random.nextInt(types.length)],
            List.of("the bridge was hit", "shells on houses", "fire in the depot")
                .get(random.nextInt(3)))
        .actor(random.nextBoolean() ? "Northern army" : "Southern army", "Northland")
        .stance(random.nextInt(5) == 0 ? Stance.DENIES : Stance.ASSERTS)
        .in("Town" + town, 42 + town * 0.1, 20)
        .count("killed", 1 + random.nextInt(30))
        .claim();
  }

  @Test
  void manyCopiesOfOneTextAreOneIncident() {
    List<ReportedClaim> claims = new ArrayList<>();
    for (int number = 0; number < 2 * Parting.MOST + 10; number++) {
      claims.add(
          Told.that(
                  "n" + number,
                  "2031-05-02",
                  ClaimType.SHELLING,
                  "shells fell on the old market hall")
              .actor("Northern army", "Northland")
              .in("Oldbridge", 42.1, 20.1)
              .claim());
    }
    List<Incident> found = IncidentBook.incidents(SCORER, claims, List.of());
    Collections.reverse(claims);

    assertThat(found).hasSize(1);
    assertThat(IncidentBook.incidents(SCORER, claims, List.of())).isEqualTo(found);
  }
}
