package org.reportedly.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Report;

class ReportSourceTest {
  private static final String LINE = "{\"id\":\"%s\",\"text\":\"Shots were heard.\"}\n";

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  @Test
  void readsATextFileUnderItsName() throws IOException {
    String name = file("north-1.txt", "Shots were heard.\n\nNobody was hurt.");

    assertThat(Given.reports(Given.reading(name)))
        .containsExactly(Report.of("north-1", "Shots were heard.\n\nNobody was hurt."));
  }

  @Test
  void readsTheArticleOfAWebPage() throws IOException {
    String name =
        file(
            "quay.html",
            "<title>Quay open</title><meta name=author content='Ada Lind'><nav>Home</nav>"
                + "<p>The quay is open again, the harbour office said.</p>");

    Report report = Given.reports(Given.reading(name)).getFirst();

    assertThat(report.id()).isEqualTo("quay");
    assertThat(report.title()).contains("Quay open");
    assertThat(report.provenance().byline()).contains("Ada Lind");
    assertThat(report.text()).isEqualTo("The quay is open again, the harbour office said.");
  }

  @Test
  void aPageWithoutAnArticleIsAProblem() throws IOException {
    String name = file("empty.html", "<script>show()</script>");

    assertThat(Given.problems(Given.reading(name)))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.sentence()).contains("no article is on this page"));
  }

  @Test
  void givesFilesOfOneNameIdsOfTheirOwn() throws IOException {
    String one = file("a/report.txt", "One.");
    String two = file("b/report.md", "Two.");

    assertThat(Given.reports(Given.reading(one, two)))
        .extracting(Report::id)
        .containsExactly("report", "report-2");
  }

  @Test
  void namesFileAndLineOfABrokenLineAndReadsTheOthers() throws IOException {
    String name = file("all.jsonl", LINE.formatted("a") + "{broken\n\n" + LINE.formatted("b"));

    List<Intake> found = Given.reading(name);

    assertThat(Given.reports(found)).extracting(Report::id).containsExactly("a", "b");
    assertThat(Given.problems(found))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(OptionalInt.of(2));
          assertThat(problem.sentence()).startsWith(name + ":2: this is broken JSON");
        });
  }

  @Test
  void refusesAnIdThatWasGivenBefore() throws IOException {
    String name = file("all.jsonl", LINE.formatted("a") + LINE.formatted("a"));

    List<Intake> found = Given.reading(name);

    assertThat(Given.reports(found)).hasSize(1);
    assertThat(Given.problems(found).getFirst().message()).contains("\"a\" was already given");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    String name =
        file("all.jsonl", LINE.formatted("a") + "x".repeat(5000) + "\n" + LINE.formatted("b"));

    List<Intake> found = Given.reading(new Limits(1000, 64, 64, 100), "", name);

    assertThat(Given.reports(found)).extracting(Report::id).containsExactly("a", "b");
    assertThat(Given.problems(found).getFirst().sentence()).contains(":2: the line is larger");
  }

  @Test
  void namesOnlySoManyBadLinesAndCountsTheOthers() throws IOException {
    String name = file("all.jsonl", "bad\n".repeat(7) + LINE.formatted("a"));

    List<Intake> found = Given.reading(new Limits(1000, 64, 64, 3), "", name);

    assertThat(Given.reports(found)).hasSize(1);
    assertThat(Given.problems(found)).hasSize(4);
    assertThat(Given.problems(found).getLast().sentence())
        .isEqualTo(name + ": 4 more lines could not be read. Correct those named above first.");
  }

  @Test
  void refusesLinesOfJsonInUtf16() throws IOException {
    Path file = folder.resolve("wide.jsonl");
    Files.write(file, ("\uFEFF" + LINE.formatted("a")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(Given.problems(Given.reading(file.toString())))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("UTF-16"));
  }

  @Test
  void refusesATextThatIsTooLargeAndTakesOneThatJustFits() throws IOException {
    Limits limits = new Limits(100, 64, 64, 100);

    assertThat(Given.problems(Given.reading(limits, "", file("a.txt", "x".repeat(101)))))
        .hasSize(1);
    assertThat(Given.reports(Given.reading(limits, "", file("b.txt", "x".repeat(100))))).hasSize(1);
  }

  @Test
  void readsStandardInputAsTextOrAsLinesOfJson() {
    assertThat(Given.reports(Given.reading(Limits.DEFAULT, "It rained.", "-")))
        .containsExactly(Report.of("stdin", "It rained."));
    assertThat(Given.reports(Given.reading(Limits.DEFAULT, LINE.formatted("q"), "-")))
        .extracting(Report::id)
        .containsExactly("q");
  }

  @Test
  void readsAFolderInTheOrderOfNamesAndPassesOverOtherFiles() throws IOException {
    file("b.txt", "B.");
    file("a/z.txt", "Z.");
    file("C.md", "C.");
    file("photo.jpg", "no report");
    file(".hidden/x.txt", "X.");

    assertThat(Given.reports(Given.reading(folder.toString())))
        .extracting(Report::id)
        .containsExactly("C", "z", "b");
  }

  @Test
  void tellsOfAFolderWithoutReports() {
    assertThat(Given.problems(Given.reading(folder.toString())))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("no report"));
  }

  @Test
  void leavesALoopOfLinksAndReadsTheRest() throws IOException {
    file("sub/a.txt", "A.");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);

    List<Intake> found = Given.reading(folder.toString());

    assertThat(Given.reports(found)).hasSize(1);
    assertThat(Given.problems(found).getFirst().message()).contains("leads back");
  }

  @Test
  void followsLinksAndTellsOfThoseThatLeadNowhere() throws IOException {
    String real = file("real.txt", "Real.");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of(real));
    Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("gone.txt"));

    List<Intake> found = Given.reading(folder.toString());

    assertThat(Given.reports(found)).extracting(Report::id).containsExactly("link", "real");
    assertThat(Given.problems(found))
        .extracting(Problem::source)
        .first()
        .asString()
        .contains("lost");
  }

  @Test
  void goesOnAfterEmptyAndMissingFiles() throws IOException {
    List<Intake> found =
        Given.reading(file("empty.txt", " \n"), "no/such/file.txt", file("good.txt", "Good."));

    assertThat(Given.reports(found)).extracting(Report::id).containsExactly("good");
    assertThat(Given.problems(found))
        .extracting(Problem::message)
        .containsExactly("it is empty", "there is no such file or folder");
  }

  @Test
  void tellsOfAFileThatMayNotBeRead() throws IOException {
    String name = file("secret.txt", "Secret.");
    folder.resolve("secret.txt").toFile().setReadable(false);
    assumeFalse(Files.isReadable(Path.of(name)), "this user may read everything");

    assertThat(Given.problems(Given.reading(name)).getFirst().message()).contains("not permitted");
  }

  @Test
  void tellsOfSlipsBeforeAnythingIsRead() throws IOException {
    String good = file("good.txt", "Good.");
    ReportSource source =
        new ReportSource(
            Limits.DEFAULT,
            () -> {
              throw new AssertionError("standard input was opened");
            });

    assertThat(source.check(List.of(good, "gone.txt", "bad\0name", "-")))
        .extracting(Problem::source)
        .containsExactly("gone.txt", "bad\0name");
  }

  @Test
  void fillsInWhatTheReportDoesNotSay() throws IOException {
    String name =
        file(
            "all.jsonl",
            LINE.formatted("a")
                + "{\"id\":\"b\",\"text\":\"x\",\"published\":\"2024-01-01\",\"outlet\":\"Post\"}");
    ReportDefaults defaults =
        new ReportDefaults(Optional.of(LocalDate.of(2025, 5, 5)), Optional.of("Gazette"));
    List<Intake> found = new ArrayList<>();

    new ReportSource(Limits.DEFAULT, InputStream::nullInputStream)
        .read(List.of(name), defaults, found::add);

    assertThat(Given.reports(found))
        .extracting(report -> report.outlet().orElse("") + report.published().orElseThrow())
        .containsExactly("Gazette2025-05-05", "Post2024-01-01");
  }

  @Test
  void handsOverTheFirstReportBeforeTheLastIsThere() {
    InputStream first =
        new java.io.ByteArrayInputStream(LINE.formatted("a").getBytes(StandardCharsets.UTF_8));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    RuntimeException enough = new IllegalStateException("enough");
    ReportSource source =
        new ReportSource(Limits.DEFAULT, () -> new SequenceInputStream(first, endless));

    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            source.read(
                List.of("-"),
                ReportDefaults.NONE,
                intake -> {
                  assertThat(intake).isInstanceOf(Received.class);
                  throw enough;
                }))
        .isSameAs(enough);
  }

  @Test
  void ofSeveralVersionsOfAFetchedReportTheLastCounts() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("reports.jsonl"),
            """
            {"id":"a","text":"Four boats.","fetched":"2024-08-14T09:00:00Z"}
            {"id":"b","text":"No boat.","fetched":"2024-08-14T09:00:00Z"}
            {"id":"a","text":"Seven boats.","fetched":"2024-08-14T10:00:00Z"}
            {"id":"b","text":"Nobody fetched this."}
            """);

    List<Intake> found = Given.reading(file.toString());

    assertThat(Given.reports(found))
        .extracting(Report::text)
        .containsExactly("No boat.", "Seven boats.");
    assertThat(Given.problems(found))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("\"b\" was already given"));
  }
}
