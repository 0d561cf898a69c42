package org.reportedly.ingest.page;

import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.time.WrittenDate;

/**
 * What a web page tells: its article as plain text, and what is known of it.
 *
 * @param title the article's headline, without the outlet's name
 * @param byline who wrote it
 * @param outlet the site's or the publisher's name
 * @param published when it was published
 * @param address the page's own address, by its canonical link
 * @param language the language that the page says it is in, as a BCP 47 tag
 * @param paragraphs the article's text, none of them blank
 */
public record Page(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<WrittenDate> published,
    Optional<String> address,
    Optional<String> language,
    List<String> paragraphs) {
  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs, parted by blank lines. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
