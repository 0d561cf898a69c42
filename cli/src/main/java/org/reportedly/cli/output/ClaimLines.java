package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.JsonLines;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;

/** Claims for a program: one claim a line, as JSON. Notes have no place in it. */
public final class ClaimLines implements ReadingPrinter {
  private final JsonLines lines;

  /**
   * @param out takes the lines
   */
  public ClaimLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  @Override
  public boolean printsNotes() {
    return false;
  }

  @Override
  public void print(Reading reading) throws IOException {
    for (Claim claim : reading.claims()) {
      lines.write(ClaimJson.of(claim));
    }
    lines.flush();
  }
}
