package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three outlets print one agency's story: what {@code add} makes of it, and {@code show}. */
class CopiesCommandTest {
  private static final String STORY =
      "Guns hit the port before dawn and set a grain store on fire, dock workers told the agency."
          + " Nobody was hurt, and the two ships at the quay left for the open sea at noon.";

  @TempDir Path folder;

  private static String report(String id, String outlet, String day) {
    return """
    {"id": "%s", "outlet": "%s", "published": "%s", "text": "%s"}
    """
        .formatted(id, outlet, day, STORY);
  }

  private static String claim(String report) {
    return """
    {"report": "%1$s", "claim": "%1$s-01", "evidence": {"start": 0, "end": 17, "text": "Guns hit the port"}, "type": "shelling", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": {"name": "Port Bay", "country": "NO", "lat": 60.0, "lon": 5.0, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
    """
        .formatted(report);
  }

  @Test
  void copiesStandUnderTheirOrigin() throws IOException {
    String ledger = folder.resolve("ledger.db").toString();
    String claims =
        Files.writeString(
                folder.resolve("claims.jsonl"),
                List.of("bay", "sea", "sun").stream()
                    .map(CopiesCommandTest::claim)
                    .collect(Collectors.joining()))
            .toString();
    String later =
        Files.writeString(
                folder.resolve("later.jsonl"),
                report("sea", "Sea Post", "2025-03-03") + report("sun", "Sun", "2025-03-04"))
            .toString();
    String first =
        Files.writeString(folder.resolve("first.jsonl"), report("bay", "Bay News", "2025-03-02"))
            .toString();

    CommandRun.withoutModels("add", "--ledger", ledger, "--claims", claims, later);
    CommandRun.withoutModels("add", "--ledger", ledger, "--claims", claims, first);

    CommandRun shown = CommandRun.withoutModels("show", "sun-01", "--ledger", ledger);
    assertThat(shown.printed())
        .contains("claims 3 · reports 3 · independent sources 1")
        .contains("Bay News itself asserts")
        .contains("and 2 copies: Sea Post (sea-01), Sun (sun-01)")
        .doesNotContain("Sea Post itself");
  }
}
