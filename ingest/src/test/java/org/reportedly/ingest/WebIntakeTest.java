package org.reportedly.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ingest.archive.EvidenceArchive;
import org.reportedly.ingest.fetch.AddressRule;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.FetchLimits;
import org.reportedly.ingest.fetch.Fetcher;
import org.reportedly.ingest.fetch.LocalServer;
import org.reportedly.ingest.fetch.Validators;
import org.reportedly.ingest.watch.BackOff;
import org.reportedly.ingest.watch.SourceHealth;
import org.reportedly.model.Report;

class WebIntakeTest {
  private static final Instant NOW = Instant.parse("2024-08-14T09:30:00Z");

  private static final FetchLimits LIMITS =
      new FetchLimits(
          100_000, 8_000, 100, Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofSeconds(1));

  @TempDir Path folder;

  private LocalServer server;
  private EvidenceArchive evidence;
  private WebIntake web;
  private final List<Intake> found = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    evidence = new EvidenceArchive(folder);
    Fetcher fetcher =
        new Fetcher(LIMITS, new AddressRule(true), "reportedly-test", InstantSource.fixed(NOW));
    web = new WebIntake(fetcher, Optional.of(evidence), Limits.DEFAULT);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static String feed(String entries) {
    return "<rss version='2.0'><channel><title>Harbour Post</title>" + entries + "</channel></rss>";
  }

  @Test
  void aPageBecomesAReportThatKnowsItsBytes() throws FetchFailure, IOException {
    URI page =
        server.serve(
            "/quay-open",
            "text/html",
            "<title>Quay open</title><p>The quay is open, the harbour office said.</p>");

    web.visit(page.toString(), Validators.NONE, _ -> true, found::add);

    Report report = Given.reports(found).getFirst();
    assertThat(report.id()).matches("127\\.0\\.0\\.1-quay-open-[0-9a-f]{8}");
    assertThat(report.provenance().address()).contains(page.toString());
    assertThat(report.provenance().fetched()).contains(NOW);
    String record = report.provenance().record().orElseThrow();
    assertThat(new String(evidence.find(record).orElseThrow(), StandardCharsets.UTF_8))
        .startsWith("HTTP/1.1 200")
        .contains("The quay is open");
  }

  @Test
  void theFeedsSummariesAreCompletedFromTheirPages() throws FetchFailure {
    URI page =
        server.serve(
            "/quay",
            "text/html",
            "<p>The quay is open again, said the office, and the mail leaves today.</p>");
    URI feed =
        server.serve(
            "/feed",
            "application/rss+xml",
            feed(
                "<item><title>Quay open</title><link>"
                    + page
                    + "</link><description>The quay…</description>"
                    + "<pubDate>Tue, 13 Aug 2024 09:30:00 GMT</pubDate></item>"
                    + "<item><title>Gone</title><link>/none</link>"
                    + "<description>Only this is left.</description></item>"));

    web.visit(feed.toString(), Validators.NONE, _ -> true, found::add);

    List<Report> reports = Given.reports(found);
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly(
            "The quay is open again, said the office, and the mail leaves today.",
            "Only this is left.");
    assertThat(reports.getFirst().title()).contains("Quay open");
    assertThat(reports.getFirst().published()).hasToString("Optional[2024-08-13]");
    assertThat(((Intake.Received) found.getLast()).notes().getFirst().message())
        .contains("Only the feed's summary");
  }

  @Test
  void watchingGathersOnlyWhatIsNewAndTellsHowTheSourceIs() {
    String first = "<item><guid>1</guid><title>One</title></item>";
    String[] body = {feed(first)};
    URI feed =
        server.serve(
            "/feed",
            exchange -> {
              byte[] bytes = body[0].getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(200, bytes.length);
              exchange.getResponseBody().write(bytes);
              exchange.close();
            });
    Watch watch =
        new Watch(
            web, new BackOff(Duration.ofMinutes(15), new Random(7)), InstantSource.fixed(NOW));

    SourceHealth health = watch.visit(SourceHealth.unvisited(feed.toString()), found::add);
    body[0] = feed("<item><guid>2</guid><title>Two</title></item>" + first);
    health = watch.visit(health, found::add);

    assertThat(Given.reports(found)).extracting(Report::text).containsExactly("One", "Two");
    assertThat(health.nextVisit()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    assertThat(health.trouble()).isEmpty();
  }

  @Test
  void aSourceThatFailsIsVisitedLaterAndOneThatIsGoneNeverAgain() {
    URI busy = server.serve("/busy", 503, Map.of("Retry-After", "7200"), new byte[0]);
    URI gone = server.serve("/gone", 410, Map.of(), new byte[0]);
    Watch watch =
        new Watch(
            web, new BackOff(Duration.ofMinutes(15), new Random(7)), InstantSource.fixed(NOW));

    SourceHealth failed = watch.visit(SourceHealth.unvisited(busy.toString()), found::add);
    SourceHealth ended = watch.visit(SourceHealth.unvisited(gone.toString()), found::add);

    assertThat(failed.nextVisit()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    assertThat(failed.trouble()).contains("the server answered 503");
    assertThat(ended.gone()).isTrue();
  }

  @Test
  void oneBadFeedOfAListStopsNoOther() throws FetchFailure {
    URI good =
        server.serve("/good", "text/xml", feed("<item><guid>1</guid><title>One</title></item>"));
    URI list =
        server.serve(
            "/feeds.opml",
            "text/x-opml",
            "<opml><body><outline xmlUrl='http://127.0.0.1:1/none'/><outline xmlUrl='"
                + good
                + "'/></body></opml>");

    web.visit(list.toString(), Validators.NONE, _ -> true, found::add);

    assertThat(Given.problems(found)).hasSize(1);
    assertThat(Given.reports(found)).hasSize(1);
  }
}
