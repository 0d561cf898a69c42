package org.reportedly.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import org.reportedly.model.Speaker;

/** What a picture promises, whichever database it is kept in. */
abstract class PictureContract {
  private static final ActorBook BOOK = ActorBook.bundled();
  private static final Weighing WEIGHING = new Weighing(BOOK);
  private static final String ANALYST = "an analyst";

  private final List<Ledger> open = new ArrayList<>();
  private LedgerLocation place;
  private Ledger ledger;
  private Picture picture;

  /** Where no ledger is yet. */
  abstract LedgerLocation freshPlace() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    place = freshPlace();
    ledger = openLedger();
    picture = picture(ledger);
  }

  private Ledger openLedger() {
    return openLedger(place);
  }

  private Ledger openLedger(LedgerLocation at) {
    Ledger opened = Ledger.open(at);
    open.add(opened);
    return opened;
  }

  private static Picture picture(Ledger of) {
    return Picture.of(of, BOOK, CatchingUp.UNWATCHED);
  }

  @AfterEach
  void end() {
    open.forEach(Ledger::close);
  }

  /** Every incident as its verdict and its claims, as the ledger keeps them. */
  private static List<String> kept(Picture picture) {
    return picture.incidents(ClaimQuery.ALL).stream()
        .map(it -> it.id() + " " + it.verdict() + " " + it.claims())
        .sorted()
        .toList();
  }

  /** The same from weighing all claims of the ledger anew. */
  private static List<String> weighedAnew(Ledger ledger) {
    try (Stream<StoredClaim> claims = ledger.claims(ClaimQuery.ALL)) {
      return WEIGHING
          .weigh(
              claims.map(Picture::reported).toList(),
              DecidedPairs.of(ledger.decisions(Optional.empty())).all())
          .stream()
          .map(PictureContract::told)
          .sorted()
          .toList();
    }
  }

  private static String told(WeighedIncident it) {
    return it.incident().id()
        + " "
        + it.verdict().kind().word()
        + " "
        + it.incident().claims().stream().map(ReportedClaim::id).sorted().toList();
  }

  private List<List<String>> groups() {
    return picture.incidents(ClaimQuery.ALL).stream()
        .map(IncidentSummary::claims)
        .sorted(java.util.Comparator.comparing(List::getFirst))
        .toList();
  }

  @Test
  void aViewLooksAtTheNewestIncidentsOfItsTypesAndTellsWhetherTheseAreAll() {
    Random chance = new Random(11);
    for (int i = 0; i < 12; i++) {
      picture.add(Scene.random("r" + i, 4, chance), ANALYST);
    }
    List<WeighedIncident> all;
    try (Stream<WeighedIncident> weighed =
        picture.weighed(ClaimQuery.builder().order(ClaimQuery.Order.BY_NAME).build())) {
      all = weighed.toList();
    }
    for (SituationView view : picture.views()) {
      ClaimQuery everything = ClaimQuery.builder().order(ClaimQuery.Order.BY_NAME).build();
      assertThat(picture.situation(view, everything)).as(view.word()).isEqualTo(view.rows(all));
    }
    SituationView attacks = picture.views().get(1);
    ViewAnswer newest = picture.situation(attacks, ClaimQuery.ALL, 2);
    assertThat(newest.incidents()).hasSize(2);
    assertThat(newest.whole()).isFalse();
    assertThat(picture.situation(attacks, ClaimQuery.ALL, 10_000).whole()).isTrue();
  }

  @Test
  void twoReportsOfOneOccurrenceAreOneIncidentAsSoonAsTheyAreAdded() {
    picture.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("c", "2031-05-02", "Farhaven"), ANALYST);

    assertThat(groups()).containsExactly(List.of("a-1", "b-1"), List.of("c-1"));
    IncidentSummary first =
        picture.incidents(ClaimQuery.builder().place("oldbridge").build()).getFirst();
    assertThat(first.verdict()).isEqualTo("corroborated");
    assertThat(first.words()).isEqualTo("shells fell on the market of Oldbridge");
    assertThat(first.figures().getFirst().what()).isEqualTo("killed");
    assertThat(first.reports()).isEqualTo(2);
  }

  @Test
  void anIncidentIsFoundByAClaimAndTellsWhyItsClaimsAreTogether() {
    picture.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);

    WeighedIncident found = picture.incident("b-1", Optional.empty()).orElseThrow();

    assertThat(found.incident().id()).isEqualTo("i-a-1");
    assertThat(found.incident().links().getFirst().reasons()).contains("the same place");
    assertThat(found.figures()).hasSize(1);
    assertThat(picture.incident("z", Optional.empty())).isEmpty();
  }

  @Test
  void mergesSplitsAndUndosHoldAtOnceAndStick() {
    picture.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("c", "2031-05-02", "Farhaven"), ANALYST);

    picture.decisions().split(List.of("b-1"), "another street", ANALYST);
    assertThat(groups()).containsExactly(List.of("a-1"), List.of("b-1"), List.of("c-1"));

    long merged = picture.decisions().merge(List.of("i-b-1", "c-1"), "one salvo", ANALYST);
    picture.add(Scene.shelling("d", "2031-05-09", "Redhill"), ANALYST);
    assertThat(groups()).containsExactly(List.of("a-1"), List.of("b-1", "c-1"), List.of("d-1"));
    assertThat(
            picture
                .incident("c-1", Optional.empty())
                .orElseThrow()
                .incident()
                .links()
                .getFirst()
                .reasons())
        .containsExactly("an analyst decided it");

    picture.decisions().undo(merged, "it was two", ANALYST);
    assertThat(groups())
        .containsExactly(List.of("a-1"), List.of("b-1"), List.of("c-1"), List.of("d-1"));
    picture.decisions().merge(List.of("a-1", "b-1"), "one after all", ANALYST);
    assertThat(groups()).containsExactly(List.of("a-1", "b-1"), List.of("c-1"), List.of("d-1"));
    assertThat(ledger.verify().isIntact()).isTrue();
  }

  @Test
  void whatIsTakenBackLeavesItsIncident() {
    picture.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);

    long taken = picture.decisions().retract("a-1", "misread", ANALYST);
    assertThat(groups()).containsExactly(List.of("b-1"));

    picture.decisions().undo(taken, "rightly read", ANALYST);
    assertThat(groups()).containsExactly(List.of("a-1", "b-1"));

    picture.decisions().retract("b", "a hoax", ANALYST);
    assertThat(groups()).containsExactly(List.of("a-1"));
  }

  @Test
  void aCorrectionIsFoundByWhatItSays() {
    Reading reading = Scene.shelling("a", "2031-05-02", "Oldbridge");
    picture.add(reading, ANALYST);

    Claim told =
        Scene.by(reading.claims().getFirst(), new Speaker.Named("Mara Holm", Optional.empty()));
    picture.decisions().correct(told, "the post quotes her", ANALYST);

    assertThat(picture.incidents(ClaimQuery.builder().speaker("holm").build())).hasSize(1);
  }

  @Test
  void whatCannotBeDecidedIsNamed() {
    picture.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    picture.add(Scene.shelling("c", "2031-05-02", "Farhaven"), ANALYST);

    assertThatThrownBy(() -> picture.decisions().merge(List.of("a-1", "nothing"), "", ANALYST))
        .isInstanceOf(LedgerException.class)
        .hasMessage("there is no incident or claim nothing");
    assertThatThrownBy(() -> picture.decisions().merge(List.of("a-1", "i-a-1"), "", ANALYST))
        .hasMessageContaining("one incident already");
    assertThatThrownBy(() -> picture.decisions().split(List.of("a-1"), "", ANALYST))
        .hasMessageContaining("nothing would be left");
    assertThatThrownBy(() -> picture.decisions().split(List.of("a-1", "c-1"), "", ANALYST))
        .hasMessageContaining("the claim c-1 is not in the incident of a-1");
    assertThatThrownBy(() -> picture.decisions().undo(99, "", ANALYST))
        .hasMessageContaining("entry 99");
  }

  @Test
  void aLedgerThatWasFilledWithoutAPictureIsBroughtUpToDate() throws Exception {
    Random chance = new Random(7);
    Ledger bare = openLedger(freshPlace());
    for (int i = 0; i < 300; i++) {
      bare.add(Scene.random("r" + i, 2, chance), ANALYST);
    }
    List<Long> told = new ArrayList<>();

    Picture opened = Picture.of(bare, BOOK, (done, _) -> told.add(done));

    assertThat(told).hasSizeGreaterThan(1).isSorted();
    assertThat(kept(opened)).isEqualTo(weighedAnew(bare)).isNotEmpty();
  }

  @Test
  void tablesOfActorsThatWereChangedWeighWhatIsKeptAnew(@TempDir Path folder) throws Exception {
    picture.add(Scene.shelling("a", "2031-05-01", "Millford"), ANALYST);
    picture.add(Scene.shelling("b", "2031-05-01", "Millford"), ANALYST);
    assertThat(verdicts()).containsExactly("corroborated");

    Files.writeString(
        folder.resolve("outlets.tsv"),
        "The Valley Post\tThe Valley Post of a, The Valley Post of b\tNO\tagency\t-\tB\n");
    Picture.of(ledger, ActorBook.ofFolder(folder), CatchingUp.UNWATCHED);
    assertThat(verdicts()).containsExactly("single-source");

    long length = ledger.length();
    Picture.of(ledger, BOOK, CatchingUp.UNWATCHED);
    assertThat(ledger.length()).as("older tables give way").isEqualTo(length);
    assertThat(verdicts()).containsExactly("single-source");

    Files.delete(folder.resolve("outlets.tsv"));
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().plusSeconds(60)));
    Picture.of(ledger, ActorBook.ofFolder(folder), CatchingUp.UNWATCHED);
    assertThat(verdicts()).containsExactly("corroborated");
    assertThat(ledger.verify().findings()).isEmpty();
  }

  private List<String> verdicts() {
    return picture.incidents(ClaimQuery.ALL).stream().map(IncidentSummary::verdict).toList();
  }

  @Test
  void whatWasKnownBeforeTheIncidentsWereKeptIsWeighedWhenAsked() throws Exception {
    Ledger bare = openLedger(freshPlace());
    bare.add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    java.time.Instant then = bare.entries(0).toList().getLast().recorded();
    bare.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);
    Picture opened = picture(bare);

    assertThat(opened.incident("a-1", Optional.of(then)).orElseThrow().incident().claims())
        .hasSize(1);
    assertThat(opened.incident("a-1", Optional.empty()).orElseThrow().incident().claims())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfArrivalMakesNoDifference(long seed) {
    Random chance = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      readings.add(Scene.random("r" + i, 1 + chance.nextInt(5), chance));
    }
    Collections.shuffle(readings, chance);
    readings.forEach(reading -> picture.add(reading, ANALYST));

    assertThat(kept(picture)).isEqualTo(weighedAnew(ledger)).hasSizeGreaterThan(5);
  }

  /** Adds, revises, takes back, corrects, merges, splits and undoes at random, by two programs. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void whateverIsDoneTheIncidentsAreThoseOfAFullWeighing(long seed) {
    Random chance = new Random(seed);
    List<Picture> programs = List.of(picture, picture(openLedger()));
    for (int step = 0; step < 60; step++) {
      act(Scene.of(programs, chance), chance);
      if (step % 20 == 19) {
        assertThat(kept(picture)).as("seed %d, step %d", seed, step).isEqualTo(weighedAnew(ledger));
      }
    }
    assertThat(ledger.verify().findings()).isEmpty();
  }

  private void act(Picture program, Random chance) {
    List<String> claims =
        program.incidents(ClaimQuery.ALL).stream()
            .flatMap(it -> it.claims().stream())
            .sorted()
            .toList();
    int what = claims.size() < 12 ? 0 : chance.nextInt(10);
    try {
      switch (what) {
        case 4 -> program.decisions().retract(Scene.of(claims, chance), "", ANALYST);
        case 5 -> {
          Claim claim =
              program.claim(Scene.of(claims, chance), Optional.empty()).orElseThrow().claim();
          program
              .decisions()
              .correct(
                  Scene.by(claim, new Speaker.Named("Ann Reed", Optional.empty())), "", ANALYST);
        }
        case 6 ->
            program
                .decisions()
                .merge(List.of(Scene.of(claims, chance), Scene.of(claims, chance)), "", ANALYST);
        case 7 -> program.decisions().split(List.of(Scene.of(claims, chance)), "", ANALYST);
        case 8 -> program.decisions().undo(1 + chance.nextLong(ledger.length()), "", ANALYST);
        default ->
            program.add(
                Scene.random("r" + chance.nextInt(25), 1 + chance.nextInt(4), chance), ANALYST);
      }
    } catch (LedgerException refused) {
      assertThat(refused.problem().name()).isIn("REFUSED", "UNKNOWN_RECORD");
    }
  }

  @Test
  void programsThatAddAtTheSameTimeLoseNothing() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int program = 0; program < 3; program++) {
      Picture own = picture(openLedger());
      int number = program;
      threads.add(
          Thread.ofPlatform()
              .start(() ->
                  IntStream.range(0, 15)
                      .forEach(i ->
                          own.add(
                              Scene.random(
                                  "p%d-%d".formatted(number, i), 3, new Random(100 * number + i)),
                              ANALYST))));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(kept(picture)).isEqualTo(weighedAnew(ledger));
    assertThat(kept(picture).stream().mapToInt(it -> it.split(",", -1).length).sum())
        .isEqualTo(135);
  }
}
