package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.model.Reading;

/** What the desk answers over HTTP, whoever asks. */
class DeskTest {
  private RunningDesk desk;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    List<Reading> readings = new ArrayList<>(Reports.ofCalamar());
    readings.add(Reports.hostile());
    desk = new RunningDesk(folder, readings);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void anIncidentShowsWhatItsSidesSayBesideOneAnother() {
    String list = desk.get("/incidents?place=Calamar").body();
    assertThat(list).contains("Casualties").contains("3–7 killed").contains("contested");

    String incident = desk.get("/incidents/i-post-1-1").body();
    assertThat(incident)
        .contains("village council")
        .contains("army")
        .contains("on killed")
        .contains("href=\"/reports/wire-2#c-wire-2-0\"");
  }

  @Test
  void aReportMarksTheWordsOfItsClaims() {
    String report = desk.get("/reports/post-1").body();

    assertThat(report)
        .contains("<span id=\"c-post-1-0\" class=\"anchor\"></span>")
        .contains("data-claims=\"c-post-1-0\">Rebels shelled Calamar</a>")
        .contains("SHA-256");
    assertThat(desk.get("/reports/post-1.txt").body()).startsWith("Rebels shelled Calamar, the");
    assertThat(desk.get("/reports/post-1.json").body()).contains("\"id\":\"post-1\"");
  }

  @Test
  void filtersStandInTheAddress() {
    assertThat(desk.get("/claims?stance=denies").body())
        .contains("shelled Calamar")
        .doesNotContain("Seven people");
    assertThat(desk.get("/claims?text=nowhere").body()).contains("No claims for these filters");
    assertThat(desk.get("/claims?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(desk.get("/claims?type=picnic").body()).contains("There is no type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/incidents",
        "/claims",
        "/reports",
        "/reports/h%22%3E%3Cb%3E%2F%2E%2E%252f1",
        "/incidents/i-h%3Ci%3E1",
        "/claims?text=%3Cscript%3Ealert(1)%3C/script%3E&place=%22%3E%3Cb%3E",
        "/nothing/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void textFromTheWorldStaysText(String address) {
    HttpResponse<String> page = desk.get(address);

    assertThat(page.body())
        .doesNotContain("<script>")
        .doesNotContain("<img")
        .doesNotContain("<b>/")
        .doesNotContainPattern("<[^>]*' onclick='")
        .doesNotContainPattern("<[^>]* onmouseover=");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            it -> assertThat(it).contains("default-src 'none'").doesNotContain("unsafe"));
  }

  @Test
  void hostileTextIsShownAsItIs() {
    assertThat(desk.get("/claims?speaker=Speaker+%3Cscript%3E").statusCode()).isEqualTo(200);
    assertThat(desk.get("/reports/h%22%3E%3Cb%3E%2F%2E%2E%252f1").body())
        .contains("&lt;script&gt;");
  }

  @Test
  void whatIsNotThereIsToldWithAWayOut() {
    HttpResponse<String> page = desk.get("/incidents/none");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no incident none").contains("the log tells");

    HttpResponse<String> forProgram = desk.get("/api/none");
    assertThat(forProgram.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
    assertThat(forProgram.body()).contains("\"status\":404");
  }

  @Test
  void aPageThatIsKnownIsNotSentAgain() {
    String tag = desk.get("/assets/desk.css").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = desk.get("/assets/desk.css", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aFormWithoutTheTokenOfItsBrowserIsRefused() {
    HttpResponse<String> answer =
        desk.post("/theme", "theme=dark", "Content-Type", "application/x-www-form-urlencoded");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aChangeFromAnotherSiteIsRefused() {
    assertThat(desk.post("/theme", "theme=dark", "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/theme", "theme=dark", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aNameThatTheDeskDoesNotGoByIsRefused() throws IOException {
    assertThat(statusFor("GET /incidents HTTP/1.1\r\nHost: evil.example\r\n")).isEqualTo(421);
    assertThat(statusFor("GET /incidents HTTP/1.1\r\nHost: localhost\r\n")).isEqualTo(200);
  }

  @Test
  void anAddressThatIsNoneIsRefused() throws IOException {
    assertThat(statusFor("GET /reports/%zz HTTP/1.1\r\nHost: localhost\r\n")).isEqualTo(400);
    assertThat(statusFor("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n"))
        .isGreaterThanOrEqualTo(400);
  }

  /** Java's client would not send such requests. */
  private int statusFor(String head) throws IOException {
    URI address = URI.create(desk.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  @Test
  void whatAProgramPostsIsReadAndKept() {
    HttpResponse<String> answer =
        desk.post(
            "/api/reports?outlet=Delta+Wire&published=2024-05-04",
            "Two people were killed in Calamar.",
            "Content-Type",
            "text/plain");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"outcome\":\"added\"")
        .contains("\"type\":\"casualties\"")
        .contains("\"start\":4,\"end\":22");

    String again =
        desk.post(
                "/api/reports?outlet=Delta+Wire&published=2024-05-04",
                "{\"text\": \"Two people were killed in Calamar.\"}",
                "Content-Type",
                "application/json")
            .body();
    assertThat(again).contains("\"outcome\":\"already known\"");
  }

  @Test
  void whatIsOnlyToBeReadIsNotKept() {
    String answer =
        desk.post(
                "/api/reports?keep=false", "Nine people were killed.", "Content-Type", "text/plain")
            .body();

    assertThat(answer).contains("\"outcome\":null").contains("\"type\":\"casualties\"");
    assertThat(desk.get("/reports.json").body()).doesNotContain("text-");
  }

  @Test
  void badInputOfAProgramIsNamed() {
    HttpResponse<String> broken =
        desk.post("/api/reports", "{\"id\": \"a\"}\n{\"id", "Content-Type", "application/x-ndjson");
    assertThat(broken.statusCode()).isEqualTo(422);
    assertThat(broken.body()).contains("field \\\"text\\\" is missing").contains("broken JSON");

    assertThat(desk.post("/api/reports", "[]", "Content-Type", "application/json").statusCode())
        .isEqualTo(400);
  }

  @Test
  void listsAreDataAtTheSameAddress() {
    assertThat(desk.get("/incidents.json").body())
        .startsWith("{\"incidents\":[{\"incident\":\"i-")
        .contains("\"next\":null");
    assertThat(desk.get("/claims.csv?stance=denies").body().lines()).hasSize(2);
    assertThat(desk.get("/claims.geojson").body()).contains("FeatureCollection");
    assertThat(desk.get("/tolls.csv").body()).startsWith("place,since");
    assertThat(desk.get("/tolls.json").body()).contains("\"view\":\"tolls\"");
    assertThat(desk.get("/incidents.rss").body()).contains("<rss");
    assertThat(desk.get("/claims.atom?stance=denies").body()).containsOnlyOnce("<entry>");
    assertThat(desk.get("/changes.json").body()).startsWith("{\"entries\":[{\"seq\":");
    assertThat(desk.get("/changes.csv").body()).startsWith("seq,recorded,kind");
    assertThat(desk.get("/sources.csv").body()).contains("Delta Wire").contains("outlet,kind");
  }

  @Test
  void aLongListIsToldPageByPage() {
    String first = desk.get("/claims.json?limit=3").body();
    String next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");

    assertThat(next).startsWith("/claims.json?after=");
    assertThat(desk.get(next).body()).contains("\"next\":null");
    assertThat(desk.get("/claims.json?after=nonsense").statusCode()).isEqualTo(400);

    String reports = desk.get("/reports.json?limit=2").body();
    assertThat(reports).contains("wire-2").doesNotContain("post-1");
    String rest = reports.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    assertThat(desk.get(rest).body()).contains("post-1").contains("\"next\":null");

    String incidents = desk.get("/incidents.json?limit=1").body();
    assertThat(desk.get(incidents.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1")).body())
        .contains("\"incident\":\"i-");
  }

  @Test
  void theDescriptionOfTheApiNamesEveryParameterThatItRefersTo() {
    var api = new tools.jackson.databind.json.JsonMapper().readTree(desk.get("/api").body());

    assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
    api.findValuesAsString("$ref")
        .forEach(reference -> {
          var target = api.at(reference.substring(1));
          assertThat(target.isMissingNode()).as(reference).isFalse();
        });
  }

  @Test
  void countsAreForPrometheus() {
    desk.get("/claims");

    assertThat(desk.get("/api/metrics").body())
        .contains("reportedly_http_answers_total{route=\"/claims\",status=\"200\"} 1")
        .contains("# TYPE reportedly_http_seconds histogram");
    assertThat(desk.get("/api/health").body()).contains("\"status\":\"ok\"");
  }
}
