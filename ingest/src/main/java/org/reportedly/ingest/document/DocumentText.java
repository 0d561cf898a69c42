package org.reportedly.ingest.document;

import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.time.WrittenDate;

/**
 * What a PDF or a mail tells.
 *
 * @param title the document's title, or the mail's subject
 * @param byline who wrote it
 * @param published when it was made or sent
 * @param paragraphs its text
 */
public record DocumentText(
    Optional<String> title,
    Optional<String> byline,
    Optional<WrittenDate> published,
    List<String> paragraphs) {
  public DocumentText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs, parted by blank lines. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
