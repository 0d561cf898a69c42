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

/** Atom feeds, read by ROME. */
class AtomRowsTest {
  private static SyndFeed read(Subject subject, GivenHoldings holdings) throws Exception {
    return new SyndFeedInput()
        .build(new StringReader(Exported.of(subject, ExportFormat.ATOM, holdings).text()));
  }

  @Test
  void anIncidentIsAnEntryWithAnIdForGoodItsPageAndItsDate() throws Exception {
    SyndFeed feed = read(Subject.INCIDENTS, GivenHoldings.ofStrait());
    SyndEntry entry = feed.getEntries().getFirst();

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Strait desk: incidents");
    assertThat(feed.getUri()).isEqualTo("https://desk.example/incidents.atom");
    assertThat(feed.getEntries()).hasSize(3);
    assertThat(entry.getTitle()).isEqualTo("shelling in Bilyi Port (contested)");
    assertThat(entry.getUri()).isEqualTo("urn:reportedly:incident:i-a-1");
    assertThat(entry.getLink()).isEqualTo("https://desk.example/incidents/i-a-1");
    assertThat(entry.getUpdatedDate().toInstant()).hasToString("2025-03-03T06:30:15Z");
    assertThat(entry.getContents().getFirst().getValue())
        .contains("<p>claims 2 · reports 2 · independent sources 2</p>");
  }

  @Test
  void whatLooksLikeHtmlIsShownAndNotObeyed() throws Exception {
    SyndEntry entry =
        read(Subject.CLAIMS, GivenHoldings.saying("<img src=x onerror=alert(1)>"))
            .getEntries()
            .getFirst();

    assertThat(entry.getTitle()).doesNotContain("<");
    assertThat(entry.getContents().getFirst().getValue())
        .doesNotContain("<img")
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }
}
