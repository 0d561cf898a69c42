package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.JsonLines;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.extraction.explanation.Explanation;
import org.reportedly.model.Claim;

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
  public void print(ExplainedReading explained) throws IOException {
    String text = explained.reading().report().text();
    for (Claim claim : explained.reading().claims()) {
      Optional<Explanation> why = explained.of(claim);
      lines.write(
          why.isPresent() ? ExplanationJson.of(claim, why.get(), text) : ClaimJson.of(claim));
    }
    lines.flush();
  }
}
