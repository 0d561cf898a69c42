package org.reportedly.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

class ClaimTableTest {
  private static String printed(Reading reading, int columns, boolean color) throws IOException {
    StringWriter out = new StringWriter();
    new ClaimTable(appendable(out), columns, color).print(ExplainedReading.unexplained(reading));
    return out.toString();
  }

  private static java.io.Writer appendable(StringWriter out) {
    return out;
  }

  @Test
  void laysAClaimOutInThreeColumnsOnAWideTerminal() throws IOException {
    assertThat(printed(GivenClaims.reading(), 112, false))
        .isEqualTo(
            """
            Drones over the bay
            The Harbour Post · Sunday 2 March 2025 · bay-1 · 2 claims by 1 speaker
            ● asserts 1 · ◐ suspects 1
            %s
            WHO SAYS SO             WHAT HAPPENED                                                     HOW MANY, WHERE, WHEN
            The Northern Command    repel · gunners (NOR) → drones                                    41 of 45 drones
            (NOR)                   “its gunners downed 41 of 45 drones over Harbin Bay overnight”    Harbin Bay, NO
            through Bay News                                                                          (district)
            ● asserts                                                                                 1–2 Mar

            nobody named            displacement · background · doubtful reading                      at least about 2,000
            ◐ suspects              “More than 2,000 people are said to have left the port”           displaced

            Note: One sentence was too long.
            """
                .formatted("─".repeat(112)));
  }

  @Test
  void putsAllPartsUnderOneAnotherOnANarrowTerminal() throws IOException {
    Reading one = new Reading(GivenClaims.REPORT, List.of(GivenClaims.drones()), List.of());

    assertThat(printed(one, 44, false))
        .isEqualTo(
            """
            Drones over the bay
            The Harbour Post · Sunday 2 March 2025 ·
            bay-1 · 1 claim by 1 speaker
            ● asserts 1
            ────────────────────────────────────────────
            The Northern Command (NOR) · through Bay
            News · ● asserts
            repel · gunners (NOR) → drones
            41 of 45 drones · Harbin Bay, NO (district)
            · 1–2 Mar
            “its gunners downed 41 of 45 drones over
            Harbin Bay overnight”

            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 100, 112, 160, 400})
  void staysWithinTheTerminal(int columns) throws IOException {
    assertThat(printed(GivenClaims.reading(), columns, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 140})
  void tellsEverythingAtAnyWidth(int columns) throws IOException {
    String words = printed(GivenClaims.reading(), columns, false).replaceAll("\\s+", " ");

    assertThat(words)
        .contains("The Northern", "Bay News", "asserts", "suspects", "nobody named", "repel")
        .contains("gunners (NOR)", "41 of 45 drones", "Harbin Bay, NO", "1–2 Mar")
        .contains("at least about 2,000", "background", "doubtful", "One sentence was too long.");
  }

  @Test
  void textOfAReportCannotCommandTheTerminal() throws IOException {
    Report hostile =
        new Report(
            "id\u001B]0;owned\u0007",
            Optional.empty(),
            Optional.of("Post\u009B31m"),
            Optional.empty(),
            Optional.of("Line\r\nbreak\u202E turned"),
            "x");

    String text =
        printed(new Reading(hostile, List.of(), List.of(Note.of("\u001B[2J"))), 80, false);

    assertThat(text.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @Test
  void coloursNothingButLooks() throws IOException {
    String plain = printed(GivenClaims.reading(), 100, false);
    String colored = printed(GivenClaims.reading(), 100, true);

    assertThat(colored).contains("\u001B[").isNotEqualTo(plain);
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }
}
