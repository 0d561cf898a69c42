package org.reportedly.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

class CopyFinderTest {
  private static final String STORY =
      "The ferry to the northern islands runs again, the harbour office said on Wednesday, after"
          + " three days in which no boat could leave and food had grown short. Two fishing boats"
          + " were lost, and their crews of seven were brought ashore by a tug.";

  private final CopyFinder finder = new CopyFinder();

  @Test
  void knowsTheSameWordsWhateverTheirMarks() {
    assertThat(finder.originOf(Report.of("first", STORY))).isEmpty();
    assertThat(
            finder.originOf(
                Report.of("copy", STORY.toUpperCase(java.util.Locale.ROOT).replace(",", " –"))))
        .contains("first");
    assertThat(finder.originOf(Report.of("third", "HARBOUR (AP) — " + STORY))).contains("first");
  }

  @Test
  void believesAPageThatNamesTheOneItWasTakenFrom() {
    Report quoted =
        Report.of("b", "Two boats are lost, the Post reports.")
            .with(Provenance.UNKNOWN.copying("post-boats"));
    Report third = Report.of("c", "Two boats lost").with(Provenance.UNKNOWN.copying("b"));

    assertThat(finder.originOf(quoted)).contains("post-boats");
    assertThat(finder.originOf(third)).contains("post-boats");
  }

  @Test
  void twoReportsOfOneEventAreNoCopies() {
    finder.originOf(Report.of("first", STORY));
    Report other =
        Report.of(
            "other",
            "After three days of storm the first ferry left for the northern islands on Wednesday"
                + " morning. Seven men of two lost fishing boats had been saved by a tug's crew,"
                + " which went out although the harbour office had told all boats to stay.");

    assertThat(finder.originOf(other)).isEmpty();
  }

  @Test
  void textsTooShortToTellAreNoCopies() {
    finder.originOf(Report.of("first", "Nobody was hurt, police said."));

    assertThat(finder.originOf(Report.of("second", "Nobody was hurt, police said."))).isEmpty();
  }

  @Test
  void findsMadeCopiesAmongMadeStories() {
    long seed = 20240814;
    CopyStories made = new CopyStories(seed);
    List<Report> reports = new ArrayList<>();
    int copies = 0;
    for (int story = 0; story < 400; story++) {
      List<String> sentences = made.story();
      reports.add(made.report("story-" + story, sentences));
      if (story % 2 == 0) {
        for (int kind = 0; kind < 5; kind++) {
          reports.add(made.report("story-" + story + "-" + kind, made.copy(sentences, kind)));
          copies++;
        }
      }
    }
    int found = 0;
    int right = 0;
    for (Report report : reports) {
      Optional<String> origin = finder.originOf(report);
      if (origin.isPresent()) {
        found++;
        boolean isCopyOf =
            report.id().startsWith(origin.get() + "-") && !report.id().equals(origin.get());
        right += isCopyOf ? 1 : 0;
      }
    }
    System.out.printf(
        "seed %d: %d copies, %d found, %d of these right%n", seed, copies, found, right);
    assertThat((double) right / copies).as("recall").isGreaterThan(0.95);
    assertThat((double) right / found).as("precision").isGreaterThan(0.99);
  }

  @Test
  void readsThroughWhoseHandsAReportCame() {
    Syndication syndication = new Syndication();
    Report told =
        Report.of("a", "KYIV, Aug 14 (Reuters) — The quay is open. More is to come. © AFP")
            .from("The Harbour Post")
            .with(
                Provenance.UNKNOWN.at(
                    Optional.empty(), Optional.of("Ada Lind, Associated Press via Xinhua")));

    assertThat(syndication.via(told))
        .containsExactly("Xinhua", "Associated Press", "Reuters", "AFP");
    assertThat(syndication.via(Report.of("b", "The quay is open, Reuters reported."))).isEmpty();
    assertThat(syndication.via(Report.of("c", "KYIV (Reuters) - Open.").from("Reuters"))).isEmpty();
  }
}
