package org.reportedly.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.ingest.copies.WireStories.Edit;
import org.reportedly.model.Report;

/** The figures of the page of this module come from here; the seed repeats them. */
class WireCopiesTest {
  private static final long SEED = 20240814;
  private static final int STORIES = 2000;
  private static final int BULLETINS = 300;

  private final CopyFinder finder = new CopyFinder();
  private int marked;
  private int right;

  private static Report report(String id, List<String> paragraphs) {
    return Report.of(id, String.join("\n\n", paragraphs));
  }

  private boolean isFound(String id, List<String> words, String origin) {
    Optional<String> found = finder.originOf(report(id, words));
    marked += found.isPresent() ? 1 : 0;
    right += found.equals(Optional.of(origin)) ? 1 : 0;
    return found.equals(Optional.of(origin));
  }

  @Test
  void findsWhatDesksMakeOfAgencyStories() {
    WireStories made = new WireStories(SEED);
    Map<Edit, Integer> found = new EnumMap<>(Edit.class);
    for (int number = 0; number < STORIES; number++) {
      List<String> story = made.story();
      String origin = "story-" + number;
      isFound(origin, story, "none");
      for (Edit edit : Edit.values()) {
        boolean hit = isFound(origin + "-" + edit, made.edited(story, edit), origin);
        found.merge(edit, hit ? 1 : 0, Integer::sum);
      }
    }
    for (int day = 0; day < BULLETINS; day++) {
      isFound("bulletin-" + day, made.bulletin(day), "none");
    }
    double recall = (double) right / (STORIES * Edit.values().length);
    double precision = (double) right / marked;
    System.out.printf(
        "seed %d: %d stories, %d bulletins; found of each edit %s; recall %.4f, precision %.4f%n",
        SEED, STORIES, BULLETINS, found, recall, precision);

    assertThat(recall).as("recall").isGreaterThan(0.95);
    assertThat(precision).as("precision").isGreaterThan(0.99);
  }
}
