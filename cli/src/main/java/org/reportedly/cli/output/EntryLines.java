package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.Writer;
import org.reportedly.export.json.JsonLines;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.ledger.entry.Entry;
import tools.jackson.databind.JsonNode;

/** Entries of the log for a program: one a line, as JSON. */
public final class EntryLines {
  private final JsonLines lines;

  @JsonPropertyOrder({
    "seq",
    "recorded",
    "kind",
    "subject",
    "author",
    "payload",
    "previous",
    "hash"
  })
  private record Line(
      long seq,
      String recorded,
      String kind,
      String subject,
      String author,
      JsonNode payload,
      String previous,
      String hash) {}

  /**
   * @param out takes the lines
   */
  public EntryLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  /** Prints one entry. */
  public void print(Entry entry) throws IOException {
    lines.write(
        new Line(
            entry.sequence(),
            entry.recorded().toString(),
            entry.kind().word(),
            entry.subject(),
            entry.author(),
            CanonicalJson.read(entry.payload()),
            entry.previous(),
            entry.hash()));
  }
}
