package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Claims for a program: one claim a line, as JSON. Notes have no place in it. */
public final class ClaimLines implements ReadingPrinter {
  private final Writer out;
  private final JsonMapper mapper =
      JsonMapper.builder(
              tools.jackson.core.json.JsonFactory.builder()
                  .characterEscapes(new TerminalEscapes())
                  .build())
          .build();

  /**
   * @param out takes the lines
   */
  public ClaimLines(Writer out) {
    this.out = out;
  }

  @Override
  public boolean printsNotes() {
    return false;
  }

  @Override
  public void print(Reading reading) throws IOException {
    for (Claim claim : reading.claims()) {
      out.write(mapper.writeValueAsString(ClaimJson.of(claim)));
      out.write('\n');
    }
    out.flush();
  }
}
