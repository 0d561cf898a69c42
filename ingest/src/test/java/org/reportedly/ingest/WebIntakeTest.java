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

    web.visit(page.toString(), Validators.NONE, EntryMemory.NONE, found::add);

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

    web.visit(feed.toString(), Validators.NONE, EntryMemory.NONE, found::add);

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
  void watchingLooksAgainAtAnEntryThatWasChanged() {
    String[] words = {"Four boats are missing."};
    URI feed =
        server.serve(
            "/feed",
            exchange -> {
              byte[] bytes =
                  feed("<item><guid>1</guid><title>Storm</title><description>"
                          + words[0]
                          + "</description></item>")
                      .getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(200, bytes.length);
              exchange.getResponseBody().write(bytes);
              exchange.close();
            });
    Watch watch =
        new Watch(
            web, new BackOff(Duration.ofMinutes(15), new Random(7)), InstantSource.fixed(NOW));

    SourceHealth health = watch.visit(SourceHealth.unvisited(feed.toString()), found::add);
    health = watch.visit(health, found::add);
    words[0] = "Seven boats are missing.";
    watch.visit(health, found::add);

    assertThat(Given.reports(found))
        .extracting(Report::text)
        .containsExactly("Four boats are missing.", "Seven boats are missing.");
    assertThat(Given.reports(found).stream().map(Report::id).distinct()).hasSize(1);
  }

  @Test
  void aPageThatMayComeLaterIsAskedForAgainAndAHostThatIsBusyIsLeftAlone() {
    List<String> asked = new ArrayList<>();
    boolean[] busy = {true};
    server.serve(
        "/page/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().add("Retry-After", "600");
          byte[] page = "<html><p>All of it, said the office.".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(busy[0] ? 429 : 200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    URI feed =
        server.serve(
            "/feed",
            "application/rss+xml",
            feed(
                "<item><title>One</title><link>/page/1</link></item>"
                    + "<item><title>Two</title><link>/page/2</link></item>"));
    Watch watch =
        new Watch(
            web, new BackOff(Duration.ofMinutes(15), new Random(7)), InstantSource.fixed(NOW));

    SourceHealth health = watch.visit(SourceHealth.unvisited(feed.toString()), found::add);

    assertThat(asked).containsExactly("/page/1");
    assertThat(found)
        .hasSize(2)
        .allSatisfy(intake -> assertThat(((Intake.Received) intake).whole()).isFalse());
    busy[0] = false;
    watch.visit(health, found::add);
    assertThat(asked).containsExactly("/page/1", "/page/1", "/page/2");
    assertThat(Given.reports(found).getLast().text()).isEqualTo("All of it, said the office.");
  }

  @Test
  void ofAFeedWithoutEndTheEntriesBeforeTheLimitAreRead() throws FetchFailure, IOException {
    URI feed =
        server.raw(out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n<rss><channel>".getBytes(StandardCharsets.US_ASCII));
          for (int i = 0; true; i++) {
            String entry =
                "<item><guid>%d</guid><description>%s</description></item>"
                    .formatted(i, "Boats are missing. ".repeat(100));
            out.write(entry.getBytes(StandardCharsets.US_ASCII));
          }
        });

    web.visit(feed.toString(), Validators.NONE, EntryMemory.NONE, found::add);

    assertThat(Given.reports(found))
        .hasSizeBetween(40, 60)
        .allSatisfy(report -> assertThat(report.text()).hasSize(1899));
    assertThat(Given.problems(found))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("goes on after 100000 bytes"));
  }

  @Test
  void aListThatLeadsToItselfComesToAnEnd() throws FetchFailure, IOException {
    URI list = URI.create(server.serve("/none", "text/plain", "").toString().replace("none", "l"));
    server.serve("/l", "text/x-opml", "<opml><body><outline xmlUrl='" + list + "'/></body></opml>");

    web.visit(list.toString(), Validators.NONE, EntryMemory.NONE, found::add);

    assertThat(Given.problems(found))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("lead to one another"));
  }

  @Test
  void sourcesAreVisitedAtTheSameTimeAndHandedOverInOrder() throws IOException {
    URI slow =
        server.raw(out -> {
          Thread.sleep(500);
          out.write(
              "HTTP/1.1 200 OK\r\n\r\n<html><p>Slow, said the office."
                  .getBytes(StandardCharsets.US_ASCII));
        });
    URI fast = server.serve("/fast", "text/html", "<html><p>Fast, said the office.");

    web.visitAll(List.of(slow.toString(), "http://127.0.0.1:1/none", fast.toString()), found::add);

    assertThat(found).hasSize(3);
    assertThat(Given.reports(found))
        .extracting(Report::text)
        .containsExactly("Slow, said the office.", "Fast, said the office.");
    assertThat(found.get(1)).isInstanceOf(Intake.Problem.class);
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

    web.visit(list.toString(), Validators.NONE, EntryMemory.NONE, found::add);

    assertThat(Given.problems(found)).hasSize(1);
    assertThat(Given.reports(found)).hasSize(1);
  }
}
