package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.entry.EntryKind;

/** What the desk gets from the web, when somebody asks it to, and by itself. */
class GatheringTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path folder;
  private NewsServer news;
  private RunningDesk desk;

  @BeforeEach
  void start() throws IOException {
    news = new NewsServer();
    desk = new RunningDesk(folder, List.of());
  }

  @AfterEach
  void stop() {
    desk.close();
    news.close();
  }

  @Test
  void aWatchedFeedIsReadAndItsHealthIsShown() throws IOException {
    String feed = news.serveFeed("/feed", "Two people were killed.", "The market is open.");
    send("/sources/feeds", "address=" + feed);

    Until.holds(
        "both entries are kept",
        () -> desk.get("/reports.json").body().split("\"id\"").length == 3);
    assertThat(desk.get("/claims.json").body()).contains("people were killed");
    Until.holds("the feed is fine", () -> desk.get("/sources.json").body().contains("\"fine\""));
    assertThat(desk.get("/sources").body()).contains(feed).contains("visit now");
    try (var entries = desk.ledger.entries(0)) {
      assertThat(entries.filter(it -> it.kind() == EntryKind.REPORT))
          .allSatisfy(it -> assertThat(it.author()).isEqualTo("feed " + feed));
    }

    desk.close();
    desk = new RunningDesk(folder, List.of());
    assertThat(desk.get("/sources.json").body())
        .as("a desk that starts again knows its feeds")
        .contains(feed)
        .contains("\"gathered\":2");
    send("/sources/feeds/remove", "address=" + feed);
    assertThat(desk.get("/sources.json").body()).doesNotContain(feed);
  }

  @Test
  void whatIsWrongWithAFeedIsTold() {
    send("/sources/feeds", "address=" + news.address("/none"));
    Until.holds(
        "the failure is told", () -> desk.get("/sources.json").body().contains("failed once"));

    assertThat(desk.get("/sources").body()).contains("there is nothing there (404)");
    assertThat(send("/sources/feeds", "address=ftp://example.org/").statusCode()).isEqualTo(422);
    assertThat(send("/sources/feeds", "address=file:///etc/passwd").body())
        .contains("This cannot be watched");
  }

  @Test
  void aPastedAddressIsReadInTheBackground() {
    String page =
        news.serve(
            "/quay",
            "text/html",
            "<title>Quay</title><p>Five people were killed at the quay, the office said.</p>");
    HttpResponse<String> answer = send("/sources", "then=look&text=" + page);
    String job = answer.headers().firstValue("Location").orElseThrow();

    assertThat(desk.get(job + "/events").body())
        .contains("event: progress")
        .endsWith("event: done\ndata: 1 report, 1 claim\n\n");
    assertThat(desk.get(job).body()).contains("Read, not kept").contains("people were killed");
    assertThat(desk.get("/reports.json").body()).contains("\"reports\":[]");

    String kept =
        send("/sources", "then=keep&text=" + page).headers().firstValue("Location").orElseThrow();
    Until.holds("it is kept", () -> desk.get(kept).statusCode() == 303);
    assertThat(desk.get("/reports.json").body()).contains("127.0.0.1-quay");
  }

  @Test
  void aProgramPostsAnAddressAndIsToldHowFarItIs() {
    String feed = news.serveFeed("/feed", "Two people were killed.", "All is well.");

    assertThat(
            desk.post(
                    "/api/reports",
                    "{\"url\": \"%s\"}".formatted(feed),
                    "Content-Type",
                    "application/json")
                .body())
        .contains("\"outcome\":\"added\"")
        .contains("people were killed");
    assertThat(
            desk.post(
                    "/api/reports?keep=false",
                    feed,
                    "Content-Type",
                    "text/uri-list",
                    "Accept",
                    "text/event-stream")
                .body())
        .contains("event: report\ndata: {\"reports\":[{\"id\":")
        .endsWith("event: done\ndata: {\"reports\":2,\"problems\":0}\n\n");
  }

  @Test
  void onlyTheWebIsReadNotTheDisk() {
    for (String address : List.of("file:///etc/passwd", "/etc/passwd", "ftp://example.org")) {
      assertThat(
              desk.post(
                      "/api/reports",
                      "{\"url\": \"%s\"}".formatted(address),
                      "Content-Type",
                      "application/json")
                  .statusCode())
          .isEqualTo(400);
    }
  }

  private HttpResponse<String> send(String path, String fields) {
    HttpResponse<String> page = desk.get("/sources");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    return desk.post(
        path, "token=" + token.group(1) + "&" + fields, "Cookie", cookie, "Content-Type", FORM);
  }
}
