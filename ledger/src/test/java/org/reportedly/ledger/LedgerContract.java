package org.reportedly.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.entry.Incident;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.query.AddResult.Outcome;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.ledger.query.Verification;
import org.reportedly.ledger.query.Verification.Finding;
import org.reportedly.ledger.sql.Settings;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;
import org.reportedly.model.Reading;
import org.reportedly.model.Stance;

/** What holds for a ledger, whatever database keeps it. */
abstract class LedgerContract {
  private static final String WHO = "an analyst";

  private Instant now = Instant.parse("2025-03-02T10:00:00Z");
  private Ledger ledger;

  /** A place for a ledger that nobody has used yet. */
  abstract LedgerLocation freshPlace() throws Exception;

  /** Changes the database behind the ledger's back. */
  abstract void tamper(LedgerLocation place, String... statements) throws Exception;

  /** The word for the database in names of migrations. */
  abstract String database();

  private LedgerLocation place;

  @BeforeEach
  void open() throws Exception {
    place = freshPlace();
    ledger = open(place);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Ledger open(LedgerLocation where) {
    return Ledger.open(where, new Settings(Duration.ofSeconds(5), () -> now, OptionalLong.empty()));
  }

  private List<StoredClaim> found(ClaimQuery query) {
    try (Stream<StoredClaim> claims = ledger.claims(query)) {
      return claims.toList();
    }
  }

  private List<String> ids(ClaimQueryBuilder query) {
    return found(query.order(Order.BY_NAME).build()).stream().map(c -> c.claim().id()).toList();
  }

  private List<String> ids() {
    return ids(ClaimQuery.builder());
  }

  @Test
  void whatWasAddedComesBackUnchanged() {
    Reading reading = Given.random("boats", 7, new Random(1));

    assertThat(ledger.add(reading, WHO).outcome()).isEqualTo(Outcome.ADDED);

    assertThat(found(ClaimQuery.builder().order(Order.BY_NAME).build()))
        .extracting(StoredClaim::claim)
        .containsExactlyElementsOf(reading.claims());
    try (var reports = ledger.reports(ClaimQuery.ALL)) {
      assertThat(reports)
          .singleElement()
          .satisfies(stored -> {
            assertThat(stored.report()).isEqualTo(reading.report());
            assertThat(stored.claims()).isEqualTo(7);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outlet", "text"})
  void pagesOfReportsGoOnWhereTheLastEndedWhateverIsAddedMeanwhile(String condition) {
    for (int i = 0; i < 7; i++) {
      ledger.add(Given.reading("bay-" + i, "Guns fired at boat " + i + "."), WHO);
    }
    List<String> all = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      ClaimQueryBuilder query = ClaimQuery.builder().limit(3);
      switch (condition) {
        case "outlet" -> query.outlet("The Harbour Post");
        case "text" -> query.text("guns");
        default -> {}
      }
      after.ifPresent(query::after);
      try (Stream<StoredReport> reports = ledger.reports(query.build())) {
        List<StoredReport> page = reports.toList();
        page.forEach(it -> all.add(it.report().id()));
        after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().cursor());
      }
      ledger.add(Given.reading("late-" + all.size(), "Guns fired late."), WHO);
    } while (after.isPresent());

    assertThat(all).containsExactly("bay-6", "bay-5", "bay-4", "bay-3", "bay-2", "bay-1", "bay-0");
  }

  @Test
  void outletsAreCounted() {
    ledger.add(Given.reading("bay-1", "Guns fired.", "Guns fired again."), WHO);
    ledger.add(Given.reading("bay-2", "Guns fired."), WHO);
    ledger.record(new Decision.RetractReport("bay-2", ""), WHO);

    assertThat(ledger.outlets())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.outlet()).isEqualTo("The Harbour Post");
          assertThat(it.reports()).isEqualTo(1);
          assertThat(it.claims()).isEqualTo(2);
        });
  }

  @Test
  void theSameReportTwiceIsKeptOnce() {
    Reading reading = Given.reading("bay-1", "Guns fired.");
    ledger.add(reading, WHO);
    String content = ledger.content();

    assertThat(ledger.add(reading, "somebody else").outcome()).isEqualTo(Outcome.ALREADY_KNOWN);

    assertThat(entries()).hasSize(2);
    assertThat(ledger.content()).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfArrivalChangesNothing(long seed) throws Exception {
    Random chance = new Random(seed);
    List<Reading> readings =
        new ArrayList<>(
            IntStream.range(0, 30)
                .mapToObj(i -> Given.random("report-" + i, chance.nextInt(6), new Random(i)))
                .toList());
    readings.forEach(reading -> ledger.add(reading, WHO));
    List<Claim> before =
        found(ClaimQuery.builder().order(Order.BY_NAME).build()).stream()
            .map(StoredClaim::claim)
            .toList();

    Collections.shuffle(readings, chance);
    readings.add(readings.getFirst());
    try (Ledger other = open(freshPlace());
        var claims = otherClaims(other, readings)) {
      assertThat(other.content()).as("seed %d", seed).isEqualTo(ledger.content());
      assertThat(claims.map(StoredClaim::claim)).isEqualTo(before);
      assertThat(other.verify().isIntact()).isTrue();
    }
  }

  private static Stream<StoredClaim> otherClaims(Ledger other, List<Reading> readings) {
    readings.forEach(reading -> other.add(reading, WHO));
    return other.claims(ClaimQuery.builder().order(Order.BY_NAME).build());
  }

  @Test
  void aReadingOfOtherWordsTakesTheOldOnesPlaceUntilItIsUndone() {
    ledger.add(Given.reading("bay-1", "Guns fired.", "Boats sank."), WHO);
    Instant before = now;
    String content = ledger.content();
    now = now.plusSeconds(60);

    var result = ledger.add(Given.reading("bay-1", "No gun fired."), WHO);

    assertThat(result.outcome()).isEqualTo(Outcome.REVISED);
    assertThat(ids()).containsExactly("bay-1-1");
    assertThat(ids(ClaimQuery.builder().asOf(before))).containsExactly("bay-1-1", "bay-1-2");
    assertThat(ids(ClaimQuery.builder().asOf(before.minusSeconds(1)))).isEmpty();

    ledger.record(new Decision.Undo(result.sequence(), "the older one was right"), WHO);

    assertThat(ledger.content()).isEqualTo(content);
    assertThat(ledger.verify().findings()).isEmpty();
  }

  @Test
  void aCorrectionHoldsAndAnUndoOfAnUndoBringsItBack() {
    Reading reading = Given.reading("bay-1", "Guns fired.", "Boats sank.");
    ledger.add(reading, WHO);
    Claim wrong = reading.claims().get(1);
    Claim right = withStance(wrong, Stance.DENIES);

    long correction = ledger.record(new Decision.Correct(right, "misread"), WHO);
    assertThat(ids(ClaimQuery.builder().stance(Stance.DENIES))).containsExactly("bay-1-2");

    long undo = ledger.record(new Decision.Undo(correction, ""), WHO);
    assertThat(ids(ClaimQuery.builder().stance(Stance.DENIES))).isEmpty();

    ledger.record(new Decision.Undo(undo, ""), WHO);
    assertThat(ids(ClaimQuery.builder().stance(Stance.DENIES))).containsExactly("bay-1-2");
    assertThat(ledger.verify().findings()).isEmpty();
  }

  @Test
  void whatIsTakenBackIsGoneNowButNotFromThePast() {
    ledger.add(Given.reading("bay-1", "Guns fired.", "Boats sank."), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);
    Instant before = now;
    now = now.plusSeconds(60);

    ledger.record(new Decision.Retract("bay-1-1", "a hoax"), WHO);
    ledger.record(new Decision.RetractReport("bay-2", "forged"), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);

    assertThat(ids()).containsExactly("bay-1-2");
    assertThat(ids(ClaimQuery.builder().asOf(before))).hasSize(3);
    assertThat(ledger.verify().findings()).isEmpty();
  }

  @Test
  void decisionsOnWhatIsNotThereAreRefused() {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);

    for (Decision decision :
        List.of(
            new Decision.Retract("bay-9-1", ""),
            new Decision.RetractReport("bay-9", ""),
            new Decision.Merge(List.of("bay-1-1", "bay-9-1"), ""),
            new Decision.Undo(77, ""))) {
      assertThatThrownBy(() -> ledger.record(decision, WHO))
          .isInstanceOf(LedgerException.class)
          .hasMessageStartingWith("the ledger holds no ");
    }
    assertThat(entries()).hasSize(2);
  }

  @Test
  void mergesAndSplitsCountUntilTheyAreUndone() {
    ledger.add(Given.reading("bay-1", "Guns fired.", "Boats sank.", "Men fled."), WHO);
    Decision merge = new Decision.Merge(List.of("bay-1-2", "bay-1-1"), "one night");
    Decision split = new Decision.Split(List.of("bay-1-3"), List.of("bay-1-1"), "later");
    long first = ledger.record(merge, WHO);
    Instant before = now;
    now = now.plusSeconds(1);
    ledger.record(split, WHO);
    ledger.record(new Decision.Undo(first, ""), WHO);

    assertThat(ledger.decisions(Optional.empty())).extracting("decision").containsExactly(split);
    assertThat(ledger.decisions(Optional.of(before))).extracting("decision").containsExactly(merge);
  }

  @Test
  void incidentsAreFoundByTheirClaimsAndLeadBackToThem() {
    ledger.add(Given.reading("bay-1", "Guns fired.", "Boats sank."), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);
    ledger.record(
        new IncidentUpdate(
            List.of(
                incident("i1", "contested", "bay-1-1"),
                incident("i2", "single-source", "bay-1-2", "bay-2-1")),
            List.of()),
        "weighing");
    Instant before = now;
    now = now.plusSeconds(1);

    try (var found =
        ledger.incidents(ClaimQuery.builder().speaker("ada vik").text("SANK").build())) {
      assertThat(found)
          .singleElement()
          .satisfies(stored -> {
            assertThat(stored.incident())
                .isEqualTo(incident("i2", "single-source", "bay-1-2", "bay-2-1"));
            assertThat(stored.reports()).isEqualTo(2);
          });
    }
    assertThat(ids(ClaimQuery.builder().verdict("contested"))).containsExactly("bay-1-1");
    assertThat(found(ClaimQuery.builder().text("guns").build()))
        .extracting(StoredClaim::incident)
        .containsExactly(Optional.of("i1"));

    ledger.record(
        new IncidentUpdate(
            List.of(incident("i1", "corroborated", "bay-1-1", "bay-1-2")), List.of("i2")),
        "weighing");

    assertThat(ids(ClaimQuery.builder().verdict("contested"))).isEmpty();
    assertThat(ids(ClaimQuery.builder().verdict("contested").asOf(before)))
        .containsExactly("bay-1-1");
    assertThat(ledger.verify().findings()).isEmpty();
  }

  @Test
  void manyIncidentsStandInSeveralEntriesSoThatNoneIsLongToRead() {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    long before = ledger.length();
    ledger.record(
        new IncidentUpdate(
            IntStream.range(0, 100)
                .mapToObj(i -> incident("i" + i, "contested", "bay-1-1"))
                .toList(),
            List.of()),
        "weighing");

    try (var entries = ledger.entries(before)) {
      assertThat(entries).hasSizeGreaterThan(1).allMatch(it -> it.payload().length() < 20_000);
    }
    try (var found = ledger.incidents(ClaimQuery.builder().verdict("contested").build())) {
      assertThat(found.map(stored -> stored.incident().id())).hasSize(100).doesNotHaveDuplicates();
    }
    assertThat(ledger.verify().findings()).isEmpty();
  }

  private static Incident incident(String id, String verdict, String... claims) {
    return new Incident(
        id,
        ClaimType.SHELLING,
        verdict,
        List.of(),
        Optional.empty(),
        Optional.of(Period.of(Given.PUBLISHED)),
        1,
        List.of(claims),
        "{\"why\":[\"same day\"]}");
  }

  @Test
  void everyFilterFindsWhatLookingAtEachClaimFinds() {
    for (int i = 0; i < 60; i++) {
      ledger.add(Given.random("report-" + i, 10, new Random(i)), WHO);
    }
    List<StoredClaim> all = found(ClaimQuery.ALL);
    LocalDate since = Given.PUBLISHED.minusDays(300);
    LocalDate until = Given.PUBLISHED.minusDays(250);

    assertThat(found(ClaimQuery.builder().country("no").type(ClaimType.RIOT).build()))
        .isEqualTo(
            all.stream()
                .filter(c -> c.claim().type() == ClaimType.RIOT)
                .filter(c -> c.claim().place().filter(p -> p.country().equals("NO")).isPresent())
                .toList());
    assertThat(found(ClaimQuery.builder().place("dumi hill").build()))
        .isNotEmpty()
        .allMatch(c -> c.claim().place().orElseThrow().name().equals("Dūmi Hill"));
    assertThat(found(ClaimQuery.builder().since(since).until(until).build()))
        .isNotEmpty()
        .isEqualTo(
            all.stream()
                .filter(c -> !last(c).isBefore(since) && !first(c).isAfter(until))
                .toList());
    assertThat(found(ClaimQuery.builder().text("Ostrova boats").party("the ninth column").build()))
        .isNotEmpty()
        .allMatch(c -> c.claim().toString().contains("Ostrova"));
    assertThat(found(ClaimQuery.builder().speaker("nobody at all").build())).isEmpty();
  }

  private static LocalDate first(StoredClaim stored) {
    return stored.claim().when().map(Period::start).or(stored::published).orElseThrow();
  }

  private static LocalDate last(StoredClaim stored) {
    return stored.claim().when().map(Period::end).or(stored::published).orElseThrow();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    for (int i = 0; i < 20; i++) {
      ledger.add(Given.random("report-" + i, 10, new Random(i)), WHO);
    }
    List<StoredClaim> paged = new ArrayList<>();
    List<StoredClaim> page =
        found(ClaimQuery.builder().until(Given.PUBLISHED.minusDays(9)).limit(7).build());
    while (!page.isEmpty()) {
      paged.addAll(page);
      page =
          found(
              ClaimQuery.builder()
                  .until(Given.PUBLISHED.minusDays(9))
                  .limit(7)
                  .after(page.getLast().cursor())
                  .build());
    }

    assertThat(paged)
        .isEqualTo(found(ClaimQuery.builder().until(Given.PUBLISHED.minusDays(9)).build()));
  }

  @Test
  void aChangedEntryIsNamed() throws Exception {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);

    tamper(place, "UPDATE entry SET payload = replace(payload, 'asserts', 'denies') WHERE seq = 4");

    assertThat(ledger.verify().findings())
        .contains(
            new Finding("entry 4 (claims of report bay-2)", "was changed after it was recorded"));
  }

  @Test
  void aDeletedEntryIsNamed() throws Exception {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);

    tamper(place, "DELETE FROM entry WHERE seq = 2");

    assertThat(ledger.verify().findings()).contains(new Finding("entry 2", "missing from the log"));
  }

  @Test
  void aLogThatWasCutShortShowsInTheTables() throws Exception {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);

    tamper(place, "DELETE FROM entry WHERE seq > 2");

    assertThat(ledger.verify().findings())
        .contains(new Finding("report bay-2", "is not in the log"));
  }

  @Test
  void aChangedRowOfTheQueryTablesIsNamed() throws Exception {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);

    tamper(place, "UPDATE claim SET stance = 'denies'");

    assertThat(ledger.verify().findings())
        .containsExactly(
            new Finding(
                "claim bay-1-1", "the column stance is \"denies\", but the log says \"asserts\""));
  }

  @Test
  void entriesCannotBeChangedByMistake() {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);

    assertThatThrownBy(() -> tamperGuarded(place, "DELETE FROM entry"))
        .hasMessageContaining("never");
  }

  /** Changes the database with its guards on. */
  abstract void tamperGuarded(LedgerLocation place, String statement) throws Exception;

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    ledger.close();
    tamperGuarded(place, "INSERT INTO schema_step VALUES (99, 'from the future')");

    assertThatThrownBy(() -> open(place))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
    LedgerLocation other = freshPlace();
    tamperGuarded(other, "CREATE TABLE recipes (name TEXT)");

    assertThatThrownBy(() -> open(other))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("another program");
  }

  @Test
  void claimsThatContradictTheirReportAreRefusedWhole() {
    Reading good = Given.reading("bay-1", "Guns fired.");
    Claim foreign = Given.reading("bay-2", "Guns fired.").claims().getFirst();
    Reading twice =
        new Reading(
            good.report(), List.of(good.claims().getFirst(), good.claims().getFirst()), List.of());

    assertThatThrownBy(
            () -> ledger.add(new Reading(good.report(), List.of(foreign), List.of()), WHO))
        .hasMessageContaining("another report");
    assertThatThrownBy(() -> ledger.add(twice, WHO)).hasMessageContaining("two claims");
    assertThat(entries()).isEmpty();
  }

  @Test
  void theLogIsAChainInOneDirectionOfTime() {
    ledger.add(Given.reading("bay-1", "Guns fired."), WHO);
    now = now.minusSeconds(3600);
    ledger.add(Given.reading("bay-2", "Boats sank."), WHO);

    List<Entry> entries = entries();
    assertThat(entries)
        .extracting(Entry::kind)
        .containsExactly(EntryKind.REPORT, EntryKind.CLAIMS, EntryKind.REPORT, EntryKind.CLAIMS);
    assertThat(entries).allMatch(Entry::isIntact);
    assertThat(entries).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(entries).extracting(Entry::recorded).isSorted();
    Verification verification = ledger.verify();
    assertThat(verification.head()).isEqualTo(entries.getLast().hash());
    assertThat(verification.entries()).isEqualTo(4);
  }

  @Test
  void anythingThatAReportCanHoldCanBeKept() {
    Reading odd =
        Given.reading("odd 'id' \"\\ 🌊", "Zero \u0000 and half \uDC00.", "Dūmi 🌊 'x' \\ %_");

    ledger.add(odd, WHO);

    assertThat(found(ClaimQuery.builder().order(Order.BY_NAME).build()))
        .extracting(StoredClaim::claim)
        .isEqualTo(odd.claims());
    assertThat(ledger.verify().findings()).isEmpty();
  }

  private List<Entry> entries() {
    try (Stream<Entry> entries = ledger.entries(0)) {
      return entries.toList();
    }
  }

  @Test
  void aLedgerOfTheFirstVersionIsBroughtUpToDate() throws Exception {
    LedgerLocation old = freshPlace();
    for (String statement : FirstVersion.statements(database())) {
      tamperGuarded(old, statement);
    }

    try (Ledger opened = Ledger.openExisting(old)) {
      assertThat(opened.verify().findings()).isEmpty();
      assertThat(opened.verify().head())
          .isEqualTo("454935084a67380c8e11c32690620f8f7ee7af449059f08a688c004e1afa86af");
      try (Stream<StoredClaim> own =
          opened.claims(ClaimQuery.builder().speaker("Harbour").text("bridge").build())) {
        assertThat(own).extracting(it -> it.claim().id()).containsExactly("bay-2-1");
      }
      opened.add(Given.reading("bay-3", "Guns fired again."), WHO);
      assertThat(opened.verify().findings()).isEmpty();
    }
  }

  private static Claim withStance(Claim claim, Stance stance) {
    return new Claim(
        claim.id(),
        claim.report(),
        claim.evidence(),
        claim.type(),
        claim.codes(),
        claim.speakers(),
        stance,
        claim.actors(),
        claim.targets(),
        claim.place(),
        claim.when(),
        claim.figures(),
        claim.background(),
        claim.confidence());
  }
}
