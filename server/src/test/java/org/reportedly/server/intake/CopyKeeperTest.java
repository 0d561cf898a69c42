package org.reportedly.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;
import org.reportedly.picture.CatchingUp;
import org.reportedly.picture.Picture;

/** Three outlets print one story, and come to the ledger in one order or another. */
class CopyKeeperTest {
  private static final ActorBook BOOK = ActorBook.bundled();
  private static final String EVENT = "The pier of Port Bay burned down";
  private static final String STORY =
      EVENT
          + " on Sunday night, and with it went the nets of eleven families who live by them."
          + " Nobody was hurt. The harbour office means to build it anew before the winter, if"
          + " the ministry pays.";

  private static final Place PORT_BAY =
      new Place("Port Bay", "NO", Optional.of(new Coordinates(60, 5)), Precision.TOWN);

  private static final Reading WIRE = reading("wire", "2025-03-02", STORY);
  private static final Reading POST = reading("post", "2025-03-03", STORY + " More tomorrow.");
  private static final Reading TIMES = reading("times", "2025-03-04", "By our own man. " + STORY);

  @TempDir Path folder;

  private static Reading reading(String id, String day, String text) {
    Span span = new Span(text.indexOf(EVENT), text.indexOf(EVENT) + EVENT.length());
    Claim claim =
        new Claim(
            id + "-01",
            id,
            Evidence.at(span, text),
            ClaimType.DAMAGE,
            EventCodes.NONE,
            List.of(),
            Stance.ASSERTS,
            List.of(),
            List.of(),
            Optional.of(PORT_BAY),
            Optional.of(Period.of(LocalDate.parse("2025-03-02"))),
            List.of(),
            false,
            0.9);
    Report report = Report.of(id, text).publishedOn(LocalDate.parse(day)).from("The " + id);
    return new Reading(report, List.of(claim), List.of());
  }

  /** The ledger after all were added, each by a program of its own or all by one. */
  private String added(String name, boolean oneProgram, Reading... readings) {
    try (Ledger ledger = Ledger.open(LedgerLocation.parse(folder.resolve(name).toString()))) {
      CopyKeeper keeper = new CopyKeeper(Picture.of(ledger, BOOK, CatchingUp.UNWATCHED));
      for (Reading reading : readings) {
        keeper.add(reading, "somebody");
        if (!oneProgram) {
          keeper = new CopyKeeper(Picture.of(ledger, BOOK, CatchingUp.UNWATCHED));
        }
      }
      assertThat(ledger.verify().isIntact()).isTrue();
      assertThat(origin(ledger, "wire")).isEmpty();
      assertThat(origin(ledger, "post")).contains("wire");
      assertThat(origin(ledger, "times")).contains("wire");
      return ledger.content();
    }
  }

  private static Optional<String> origin(Ledger ledger, String report) {
    return ledger.report(report, Optional.empty()).orElseThrow().report().provenance().copyOf();
  }

  @Test
  void theSameCopiesAreMarkedInAnyOrder() {
    String inOrder = added("a.db", true, WIRE, POST, TIMES);

    assertThat(added("b.db", true, TIMES, POST, WIRE)).isEqualTo(inOrder);
    assertThat(added("c.db", false, POST, WIRE, TIMES)).isEqualTo(inOrder);
    assertThat(addedTogether("d.db", TIMES, POST, WIRE)).isEqualTo(inOrder);
    assertThat(addedTogether("e.db", WIRE, POST, TIMES)).isEqualTo(inOrder);
  }

  private String addedTogether(String name, Reading... readings) {
    try (Ledger ledger = Ledger.open(LedgerLocation.parse(folder.resolve(name).toString()))) {
      new CopyKeeper(Picture.of(ledger, BOOK, CatchingUp.UNWATCHED))
          .addAll(List.of(readings), "somebody");
      assertThat(ledger.verify().isIntact()).isTrue();
      return ledger.content();
    }
  }

  @Test
  void aStoryAndItsCopiesAreOneSource() {
    added("a.db", true, TIMES, WIRE, POST);

    try (Ledger ledger = Ledger.open(LedgerLocation.parse(folder.resolve("a.db").toString()))) {
      WeighedIncident incident =
          Picture.of(ledger, BOOK, CatchingUp.UNWATCHED)
              .incident("post-01", Optional.empty())
              .orElseThrow();
      assertThat(incident.incident().claims()).hasSize(3);
      assertThat(incident.verdict().sources()).hasSize(1);
    }
  }

  @Test
  void addingAgainAddsNothing() {
    added("a.db", true, TIMES, WIRE, POST);

    try (Ledger ledger = Ledger.open(LedgerLocation.parse(folder.resolve("a.db").toString()))) {
      long before = ledger.length();
      CopyKeeper keeper = new CopyKeeper(Picture.of(ledger, BOOK, CatchingUp.UNWATCHED));
      List.of(POST, WIRE, TIMES).forEach(it -> keeper.add(it, "somebody"));
      assertThat(ledger.length()).isEqualTo(before);
    }
  }
}
