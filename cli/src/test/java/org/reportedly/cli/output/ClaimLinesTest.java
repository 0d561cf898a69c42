package org.reportedly.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.model.Claim;
import org.reportedly.model.Participant;
import org.reportedly.model.Reading;

class ClaimLinesTest {
  private static String printed(Claim... claims) throws IOException {
    StringWriter out = new StringWriter();
    new ClaimLines(out)
        .print(
            ExplainedReading.unexplained(
                new Reading(GivenClaims.REPORT, List.of(claims), List.of())));
    return out.toString();
  }

  @Test
  void writesAllFieldsInTheOrderOfTheContract() throws IOException {
    assertThat(printed(GivenClaims.drones()))
        .isEqualTo(
            """
            {"report":"bay-1","claim":"bay-1-1a2b",\
            "evidence":{"start":26,"end":86,\
            "text":"its gunners downed 41 of 45 drones over Harbin Bay overnight"},\
            "type":"repel",\
            "speakers":[{"name":"The Northern Command","party":"NOR"},{"name":"Bay News"}],\
            "stance":"asserts",\
            "actors":[{"name":"gunners","party":"NOR"}],\
            "targets":[{"name":"drones","party":null}],\
            "place":{"name":"Harbin Bay","country":"NO","lat":69.5,"lon":18.25,\
            "precision":"district"},\
            "when":{"start":"2025-03-01","end":"2025-03-02"},\
            "figures":[{"what":"drones","low":41,"high":41,"total":45}],\
            "background":false,\
            "id":"bay-1-1a2b","confidence":0.83,\
            "codes":{"plover":"ASSAULT","cameo":"1951",\
            "acled":{"event_type":"Explosions/Remote violence",\
            "sub_event_type":"Air/drone strike"}}}
            """);
  }

  @Test
  void writesWhatIsNotToldAsNullAndHearsayAsASpeakerWithoutName() throws IOException {
    assertThat(printed(GivenClaims.flight()))
        .contains(
            "\"speakers\":[{\"name\":null}]",
            "\"place\":null,\"when\":null",
            "{\"what\":\"displaced\",\"low\":2000,\"high\":null,\"total\":null,\"approx\":true}",
            "\"codes\":{\"plover\":null,\"cameo\":null,"
                + "\"acled\":{\"event_type\":null,\"sub_event_type\":null}}");
  }

  @Test
  void escapesWhatATerminalMightObey() throws IOException {
    Claim plain = GivenClaims.flight();
    Claim hostile =
        new Claim(
            plain.id(),
            plain.report(),
            plain.evidence(),
            plain.type(),
            plain.codes(),
            plain.speakers(),
            plain.stance(),
            List.of(new Participant("a\u001B[31m\u009B2J\u202Eb\u007F", Optional.empty())),
            plain.targets(),
            plain.place(),
            plain.when(),
            plain.figures(),
            plain.background(),
            plain.confidence());

    assertThat(printed(hostile)).containsIgnoringCase("a\\u001b[31m\\u009b2J\\u202eb\\u007f");
  }
}
