package org.reportedly.export.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims as PLOVER's records. */
class PloverRowsTest {
  @Test
  void aClaimIsARecordWithItsActorsPlaceAndSpeaker() throws Exception {
    Exported plover = Exported.of(Subject.CLAIMS, ExportFormat.PLOVER, GivenHoldings.ofStrait());
    List<JsonNode> records = plover.text().lines().map(new JsonMapper()::readTree).toList();
    JsonNode record = records.getFirst();

    assertThat(records).hasSize(2);
    assertThat(plover.leftOut()).isEqualTo(2);
    assertThat(record.propertyNames())
        .contains(
            "id",
            "date",
            "source",
            "target",
            "event",
            "mode",
            "context",
            "text",
            "language",
            "publication",
            "coder",
            "version",
            "dateCoded");
    assertThat(record.get("id").stringValue()).isEqualTo("a-1");
    assertThat(record.get("event").stringValue()).isEqualTo("ASSAULT");
    assertThat(record.get("mode").stringValue()).isEqualTo("heavy-weapons");
    assertThat(record.at("/source/0/code").stringValue()).isEqualTo("RUS");
    assertThat(record.at("/source/0/sector").stringValue()).isEqualTo("MIL");
    assertThat(record.at("/target/0/sector").stringValue()).isEqualTo("CVL");
    assertThat(record.at("/event_loc/cc3").stringValue()).isEqualTo("UKR");
    assertThat(record.at("/event_loc/precision").stringValue()).isEqualTo("town");
    assertThat(record.get("link").stringValue()).isEqualTo("i-a-1");
    assertThat(record.get("publication").stringValue()).isEqualTo("Strait Herald");
    assertThat(record.get("version").stringValue()).isEqualTo("1.2.3");
    assertThat(record.get("dateCoded").stringValue()).isEqualTo("2025-03-03");
    assertThat(record.get("comment").stringValue()).isEqualTo("Ukrainian army asserts");
  }
}
