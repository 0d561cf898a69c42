package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes one value a line as JSON that no terminal obeys. */
final class JsonLines {
  private final Writer out;
  private final JsonMapper mapper =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new TerminalEscapes()).build())
          .build();

  JsonLines(Writer out) {
    this.out = out;
  }

  void write(Object value) throws IOException {
    out.write(mapper.writeValueAsString(value));
    out.write('\n');
  }

  /** Hands over what was written, so that whoever waits at the other end sees it. */
  void flush() throws IOException {
    out.flush();
  }
}
