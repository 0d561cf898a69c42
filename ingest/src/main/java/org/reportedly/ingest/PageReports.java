package org.reportedly.ingest;

import java.util.ArrayList;
import java.util.Optional;
import org.reportedly.ingest.page.Page;
import org.reportedly.ingest.text.CharacterMending;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/** Makes reports of web pages. */
final class PageReports {
  private PageReports() {}

  /**
   * The report of a page's article.
   *
   * @throws Unreadable if the page has no article
   */
  static Report report(String id, Page page) throws Unreadable {
    if (page.paragraphs().isEmpty()) {
      throw new Unreadable(
          "no article is on this page",
          "Where the page shows its text by a script, save it from a browser and give that file.");
    }
    return new Report(
        id,
        Optional.empty(),
        page.outlet(),
        page.published().map(WrittenDate::day),
        page.title(),
        CharacterMending.mend(page.text(), new ArrayList<>()),
        Provenance.UNKNOWN.at(page.address(), page.byline()).in(page.language()));
  }
}
