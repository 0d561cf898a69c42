package org.reportedly.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;

/** Feeds, read by ROME. */
class RssRowsTest {
  private static SyndFeed read(Subject subject, GivenHoldings holdings) throws Exception {
    return new SyndFeedInput()
        .build(new StringReader(Exported.of(subject, ExportFormat.RSS, holdings).text()));
  }

  @Test
  void anIncidentIsAnItemWithAnIdForGoodItsPageAndItsDate() throws Exception {
    SyndFeed feed = read(Subject.INCIDENTS, GivenHoldings.ofStrait());
    SyndEntry item = feed.getEntries().getFirst();

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("Strait desk: incidents");
    assertThat(feed.getLink()).isEqualTo("https://desk.example/incidents");
    assertThat(feed.getEntries()).hasSize(3);
    assertThat(item.getTitle()).isEqualTo("shelling in Bilyi Port (contested)");
    assertThat(item.getUri()).isEqualTo("urn:reportedly:incident:i-a-1");
    assertThat(item.getLink()).isEqualTo("https://desk.example/incidents/i-a-1");
    assertThat(item.getPublishedDate().toInstant()).hasToString("2025-03-03T06:30:15Z");
    assertThat(item.getDescription().getValue())
        .contains("<p>claims 2 · reports 2 · independent sources 2</p>")
        .contains("killed 3–12 (best 12): 3 (Ukrainian army, 2025-03-02)")
        .contains("<p>Bilyi Port (known as exactly as: town)</p>");
  }

  @Test
  void claimsAndReportsHaveFeedsToo() throws Exception {
    assertThat(read(Subject.CLAIMS, GivenHoldings.ofStrait()).getEntries())
        .extracting(SyndEntry::getUri)
        .containsExactly(
            "urn:reportedly:claim:a-1",
            "urn:reportedly:claim:b-1",
            "urn:reportedly:claim:b-2",
            "urn:reportedly:claim:b-3");
    assertThat(read(Subject.REPORTS, GivenHoldings.ofStrait()).getEntries())
        .extracting(SyndEntry::getTitle)
        .contains("Strait Herald");
  }

  @Test
  void aPlaceIsToldWithItsPrecision() throws Exception {
    String text = Exported.of(Subject.INCIDENTS, ExportFormat.RSS, GivenHoldings.ofStrait()).text();

    assertThat(text)
        .contains("<georss:point>-46.5 31.25</georss:point>")
        .contains("<georss:featuretypetag>province</georss:featuretypetag>");
  }

  @Test
  void whatLooksLikeHtmlIsShownAndNotObeyed() throws Exception {
    String hostile = "<img src=x onerror=alert(1)>]]>&lt;b&gt;\u0000\uD800";

    SyndEntry item = read(Subject.INCIDENTS, GivenHoldings.saying(hostile)).getEntries().getFirst();

    assertThat(item.getTitle()).doesNotContain("<");
    assertThat(item.getDescription().getValue())
        .doesNotContain("<img")
        .contains("&lt;img src=x onerror=alert(1)&gt;]]&gt;&amp;lt;b&amp;gt;\uFFFD\uFFFD");
  }
}
