package org.reportedly.export.json;

import java.io.IOException;
import java.io.Writer;

/** Writes one value a line as JSON that no terminal obeys. */
public final class JsonLines {
  private final Writer out;

  /**
   * @param out takes the lines
   */
  public JsonLines(Writer out) {
    this.out = out;
  }

  /** Writes one value and ends its line. */
  public void write(Object value) throws IOException {
    out.write(SafeJson.of(value));
    out.write('\n');
  }

  /** Hands over what was written, so that whoever waits at the other end sees it. */
  public void flush() throws IOException {
    out.flush();
  }
}
