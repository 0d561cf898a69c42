package org.reportedly.server.page.sources;

import java.util.List;
import org.reportedly.model.Reading;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.report.MarkedText;

/**
 * A text that was read but not kept.
 *
 * @param frame around it
 * @param reading what was read
 * @param text with the claims' words marked
 * @param sent what was sent, to be kept after all
 */
public record ReadPage(Frame frame, Reading reading, MarkedText text, Parameters sent) {
  /** What was noted while it was read. */
  public List<String> notes() {
    return reading.notes().stream().map(it -> it.message()).toList();
  }
}
