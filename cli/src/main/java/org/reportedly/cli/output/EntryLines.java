package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.Writer;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.ledger.entry.Entry;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the log for a program: one a line, as JSON. */
public final class EntryLines {
  private final Writer out;
  private final JsonMapper mapper =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new TerminalEscapes()).build())
          .build();

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
    this.out = out;
  }

  /** Prints one entry. */
  public void print(Entry entry) throws IOException {
    out.write(
        mapper.writeValueAsString(
            new Line(
                entry.sequence(),
                entry.recorded().toString(),
                entry.kind().word(),
                entry.subject(),
                entry.author(),
                CanonicalJson.read(entry.payload()),
                entry.previous(),
                entry.hash())));
    out.write('\n');
  }
}
