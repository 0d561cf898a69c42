package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page: the same incidents on a map, on a line of time and in a list. */
class SituationTest {
  private static final Pattern LINKED = Pattern.compile("data-incidents=\"([^\"]*)\"");

  private RunningDesk desk;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    desk = new RunningDesk(folder, Reports.ofCalamar());
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void everyIncidentOfTheListIsOnTheMapAndOnTheTimeline() {
    String page = desk.get("/").body();
    String map = between(page, "id=\"map\"", "</svg>");
    String timeline = between(page, "id=\"timeline\"", "</svg>");
    List<String> listed = found("data-incident=\"([^\"]*)\"", page);

    assertThat(listed).isNotEmpty();
    assertThat(found(LINKED.pattern(), map).toString()).contains(listed);
    assertThat(found(LINKED.pattern(), timeline).toString()).contains(listed);
  }

  @Test
  void aTownIsADotAndTheLandAroundItIsDrawn() {
    String map = between(desk.get("/").body(), "id=\"map\"", "</svg>");

    assertThat(map).contains("p-town").contains("aria-label=\"Calamar: ");
    assertThat(between(map, "class=\"land\"", "</g>")).contains("<path d=\"M");
  }

  @Test
  void aProvinceIsShadedAsAWhole() {
    desk.picture.add(Reports.ofTheProvince(), "test");

    String map = between(desk.get("/?stance=expects").body(), "id=\"map\"", "</svg>");

    assertThat(map).containsPattern("<path class=\"area\" d=\"M[^\"]+\" fill=\"url\\(#hatch-");
  }

  @Test
  void theSliderLeadsBackToWhatWasKnownThen() {
    String first = desk.get("/?step=0").headers().firstValue("Location").orElse("");

    // Two reports that were added within a second leave nothing to slide over.
    assertThat(first.isEmpty() || first.startsWith("/?as-of=")).isTrue();
    assertThat(desk.get("/?as-of=2020-01-01").body()).contains("Nothing for these filters");
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from);
    return start < 0 ? "" : page.substring(start, page.indexOf(to, start));
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
