package org.reportedly.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

class JsonReportTest {
  private final JsonReport json = new JsonReport(Limits.DEFAULT);
  private final List<Note> notes = new ArrayList<>();

  @Test
  void readsAllFieldsOfAReport() throws Unreadable {
    Report report =
        json.read(
            """
            {"id": "n-1", "scene": "north", "outlet": "The Harbour Post",
             "published": "2025-03-02", "title": "Bridge hit", "text": "A bridge was hit."}
            """,
            notes);

    assertThat(report)
        .isEqualTo(
            new Report(
                "n-1",
                Optional.of("north"),
                Optional.of("The Harbour Post"),
                Optional.of(LocalDate.of(2025, 3, 2)),
                Optional.of("Bridge hit"),
                "A bridge was hit."));
  }

  @Test
  void needsNoMoreThanIdAndTextAndPassesOverTheRest() throws Unreadable {
    Report report =
        json.read("{\"text\":\"Quiet.\",\"id\":7,\"outlet\":null,\"tags\":[{\"a\":1}]}", notes);

    assertThat(report).isEqualTo(Report.of("7", "Quiet."));
  }

  @Test
  void takesTheDayOfATimeStamp() throws Unreadable {
    String line = "{\"id\":\"a\",\"text\":\"x\",\"published\":\"2025-03-02T23:10:00+02:00\"}";

    assertThat(json.read(line, notes).published()).contains(LocalDate.of(2025, 3, 2));
  }

  @Test
  void mendsHalvesOfSurrogatePairsInTheTextAndTellsSo() throws Unreadable {
    Report report = json.read("{\"id\":\"a\",\"text\":\"half \\ud83d pair\"}", notes);

    assertThat(report.text()).isEqualTo("half \uFFFD pair");
    assertThat(notes).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":\"cut | broken JSON at column",
        "{\"id\":\"a\",\"text\":\"x\"} trailing | broken JSON",
        "[1, 2] | no JSON object",
        "{\"text\":\"x\"} | \"id\" is missing",
        "{\"id\":\"a\"} | \"text\" is missing",
        "{\"id\":\" \",\"text\":\"x\"} | id is empty",
        "{\"id\":\"a\",\"text\":\" \"} | text is empty",
        "{\"id\":\"a\",\"text\":5} | \"text\" is no text",
        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"2024-02-30\"} | no such publication date: 2024-02-30",
        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"yesterday\"} | no such publication date: yesterday",
      })
  void saysWhatIsWrongWithALine(String line, String message) {
    assertThatThrownBy(() -> json.read(line, notes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesJsonThatNestsTooDeep() {
    String deep = "{\"id\":\"a\",\"text\":\"x\",\"more\":" + "[".repeat(100_000);

    assertThatThrownBy(() -> json.read(deep, notes)).isInstanceOf(Unreadable.class);
  }
}
