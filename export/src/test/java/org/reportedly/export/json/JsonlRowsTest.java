package org.reportedly.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read line by line. */
class JsonlRowsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static List<JsonNode> lines(Subject subject, GivenHoldings holdings) throws Exception {
    return Exported.of(subject, ExportFormat.JSONL, holdings)
        .text()
        .lines()
        .map(MAPPER::readTree)
        .toList();
  }

  @Test
  void aClaimHasAllFieldsOfItsContractAndItsIncident() throws Exception {
    JsonNode claim = lines(Subject.CLAIMS, GivenHoldings.ofStrait()).get(1);

    assertThat(claim.propertyNames())
        .containsExactly(
            "report",
            "claim",
            "evidence",
            "type",
            "speakers",
            "stance",
            "actors",
            "targets",
            "place",
            "when",
            "figures",
            "background",
            "incident",
            "id",
            "confidence",
            "codes");
    assertThat(claim.get("claim").stringValue()).isEqualTo("b-1");
    assertThat(claim.get("incident").stringValue()).isEqualTo("i-a-1");
  }

  @Test
  void anIncidentHasItsPlaceWithPrecisionItsDaysAndEverybodysFigures() throws Exception {
    JsonNode incident = lines(Subject.INCIDENTS, GivenHoldings.ofStrait()).getFirst();

    assertThat(incident.at("/place/precision").stringValue()).isEqualTo("town");
    assertThat(incident.at("/when/start").stringValue()).isEqualTo("2025-03-02");
    assertThat(incident.at("/on/0").stringValue()).isEqualTo("killed");
    assertThat(incident.at("/figures/0/low").intValue()).isEqualTo(3);
    assertThat(incident.at("/figures/0/high").intValue()).isEqualTo(12);
    assertThat(incident.at("/figures/0/points/1/source").stringValue()).isEqualTo("Russian army");
    assertThat(incident.at("/claims").size()).isEqualTo(2);
  }

  @Test
  void aReportCanBeAddedElsewhere() throws Exception {
    JsonNode report = lines(Subject.REPORTS, GivenHoldings.ofStrait()).getFirst();

    assertThat(report.propertyNames())
        .containsExactly("id", "scene", "outlet", "published", "title", "text");
  }

  @Test
  void everyCharacterComesBackAndNoneCommandsATerminal() throws Exception {
    String hostile = "a\u001B[31m\u009B2J\u202Eb\u007F\uD800 \uDC00\uD83D\uDE00 ]]> \"=1\"\nc";

    String text =
        Exported.of(Subject.CLAIMS, ExportFormat.JSONL, GivenHoldings.saying(hostile)).text();

    assertThat(text).doesNotContain("\u001B", "\u009B", "\u202E", "\u007F", "\uFFFD");
    assertThat(MAPPER.readTree(text).at("/evidence/text").stringValue()).isEqualTo(hostile);
  }
}
