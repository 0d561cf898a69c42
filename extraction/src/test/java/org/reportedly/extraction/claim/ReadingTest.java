package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** What holds of the reading of any report. */
class ReadingTest {
  private static final String STORY =
      """
      Rebels shelled the market of Kisumu on Monday, killing at least nine people and wounding \
      around 40, Governor Lena Brandt said. “They fired without warning,” she told The Lantern. \
      “We will rebuild.”

      The rebels denied it. Their spokesman, Ivo Danek, said the army had fired 12 rockets at the \
      town itself, and that 17 out of 23 drones had been shot down. The army has not confirmed it.

      More than 120,000 people have fled since 6 May, according to the United Nations. Last year \
      fighting in the valley displaced some 30,000. The president ordered the rebels to withdraw.
      """;

  private static Report story(String id) {
    Report report = Pipeline.report(STORY);
    return new Report(
        id, report.scene(), report.outlet(), report.published(), report.title(), report.text());
  }

  private static Reading read(Report report) {
    return Pipeline.reader().read(report);
  }

  private static List<String> ids(Reading reading) {
    return reading.claims().stream().map(Claim::id).toList();
  }

  @Test
  void theSameReportGivesTheSameReading() {
    assertThat(read(story("a"))).isEqualTo(read(story("a")));
  }

  @Test
  void idsAreUniqueAndBeginWithTheReports() {
    List<String> ids = ids(read(story("valley-7")));

    assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    assertThat(ids).allSatisfy(id -> assertThat(id).startsWith("valley-7-"));
  }

  @Test
  void whatWasReadBeforeDoesNotMatter() {
    Report first = story("a");
    Report second =
        Pipeline.report("He said the town had fallen. Its forces attacked. They denied it.");

    Reading alone = read(second);
    Reading firstAlone = read(first);

    assertThat(read(second)).isEqualTo(alone);
    assertThat(read(first)).isEqualTo(firstAlone);
    assertThat(read(second)).isEqualTo(alone);
  }

  @Test
  void aSentenceWithoutAnEndIsReadInPiecesAndSaysSo() {
    String endless = "Rebels shelled the market and burned the mill, ".repeat(500);

    Reading reading = read(Pipeline.report(endless));

    assertThat(reading.claims()).hasSizeGreaterThan(500);
    assertThat(reading.notes())
        .extracting(Note::message)
        .anySatisfy(message -> assertThat(message).contains("200 words", "read in pieces"));
  }

  @Test
  void manyThreadsReadTheSame() throws Exception {
    List<Reading> expected = List.of(read(story("a")), read(story("b")));
    List<Callable<Reading>> tasks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String id = i % 2 == 0 ? "a" : "b";
      tasks.add(() -> read(story(id)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(tasks);
      for (int i = 0; i < tasks.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i % 2));
      }
    }
  }

  @Test
  void evidenceLeadsBackToTheTextAndStaysInItsSentence() {
    Reading reading = read(story("a"));
    var sentences = Pipeline.parser().parse(reading.report()).sentences();

    assertThat(reading.claims())
        .allSatisfy(claim -> {
          assertThat(claim.evidence().span().in(STORY)).isEqualTo(claim.evidence().text());
          assertThat(sentences)
              .anySatisfy(sentence ->
                  assertThat(sentence.span().contains(claim.evidence().span())).isTrue());
        });
  }

  @Test
  void claimsStandInTheOrderOfTheText() {
    assertThat(read(story("a")).claims())
        .extracting(Claim::evidence)
        .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
  }

  @Test
  void withoutAPublicationDayDatesThatNeedOneStayEmptyAndANoteSaysSo() {
    String text =
        "Rebels shelled the market on Monday. On 3 May 2031 the army closed the road. "
            + "Rebels have captured the port.";
    Map<String, Claim> byType =
        read(Report.of("undated", text)).claims().stream()
            .collect(Collectors.toMap(claim -> claim.type().word(), claim -> claim));

    assertThat(byType.get("shelling"))
        .isNotNull()
        .satisfies(claim -> assertThat(claim.when()).isEmpty());
    assertThat(byType.get("capture"))
        .isNotNull()
        .satisfies(claim -> assertThat(claim.when()).isEmpty());
    assertThat(byType.get("restriction"))
        .isNotNull()
        .satisfies(claim -> assertThat(claim.when()).isPresent());
    assertThat(read(Report.of("undated", text)).notes())
        .extracting(Note::message)
        .anySatisfy(message -> assertThat(message).contains("no publication date"));
    assertThat(read(story("a")).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t ", "…", "21:50", "BANGKOK —", "Advertisement"})
  void aTextThatTellsNothingGivesNoClaims(String text) {
    assertThat(read(Pipeline.report(text)).claims()).isEmpty();
  }

  @Test
  void aLongReportGivesAsManyClaimsAsItsParts() {
    String paragraph =
        "Rebels shelled the market of Kisumu on Monday, Governor Lena Brandt said. Police arrested "
            + "14 students. The army shot down 12 drones over the port.\n\n";
    int once = read(Pipeline.report(paragraph)).claims().size();
    int copies = 200_000 / paragraph.length();

    List<Claim> claims = read(Pipeline.report(paragraph.repeat(copies))).claims();

    assertThat(claims).hasSize(once * copies);
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    assertThat(ids).hasSameSizeAs(claims);
  }
}
