package org.reportedly.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.sql.Settings;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Provenance;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;
import org.reportedly.picture.CatchingUp;
import org.reportedly.picture.Picture;

/** What is handed on of a ledger. */
class PictureHoldingsTest {
  private static final Instant NOON = Instant.parse("2031-05-03T12:00:00Z");
  private static final Settings AT_NOON =
      new Settings(Duration.ofSeconds(1), () -> NOON, OptionalLong.empty());

  @TempDir Path folder;
  private Ledger ledger;
  private Holdings holdings;

  @BeforeEach
  void fill() {
    ledger = Ledger.open(new InFile(folder.resolve("ledger.db")), AT_NOON);
    Picture picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
    String words = "The ferry to Farhaven ran aground";
    Provenance origin =
        Provenance.UNKNOWN
            .at(Optional.of("https://news.example/ferry"), Optional.empty())
            .through(List.of("Coast Wire", "Harbour Desk"))
            .copying("wire-7");
    Report report =
        new Report(
            "post-1",
            Optional.empty(),
            Optional.of("Farhaven Post"),
            Optional.of(LocalDate.parse("2031-05-02")),
            Optional.empty(),
            words,
            origin);
    Claim claim =
        new Claim(
            "post-1-01",
            "post-1",
            new Evidence(new Span(0, words.length()), words),
            ClaimType.DAMAGE,
            EventCodes.NONE,
            List.of(),
            Stance.ASSERTS,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            0.9);
    picture.add(new Reading(report, List.of(claim), List.of()), "somebody");
    holdings = new PictureHoldings(picture);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void anIncidentTellsWhenItWasRecorded() throws Exception {
    String rows = Exported.of(Subject.INCIDENTS, ExportFormat.CSV, holdings).text();

    assertThat(rows.lines().toList().getFirst()).endsWith(",recorded");
    assertThat(rows.lines().toList().getLast()).endsWith(",2031-05-03T12:00:00Z");
  }

  @Test
  void aReportTellsWhereItCameFrom() throws Exception {
    String rows = Exported.of(Subject.REPORTS, ExportFormat.CSV, holdings).text();
    String json = Exported.of(Subject.REPORTS, ExportFormat.JSONL, holdings).text();

    assertThat(rows).contains(",address,via,copy_of,");
    assertThat(rows).contains(",https://news.example/ferry,Coast Wire; Harbour Desk,wire-7,");
    assertThat(json)
        .contains("\"address\":\"https://news.example/ferry\"")
        .contains("\"via\":[\"Coast Wire\",\"Harbour Desk\"]")
        .contains("\"copyOf\":\"wire-7\"");
  }
}
