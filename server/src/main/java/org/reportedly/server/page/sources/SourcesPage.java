package org.reportedly.server.page.sources;

import java.util.List;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.page.Frame;

/**
 * The sources.
 *
 * @param frame around it
 * @param outlets of which there are reports, those with most first
 * @param problems what was wrong with what was just sent
 * @param sent what was just sent, to be mended
 */
public record SourcesPage(
    Frame frame, List<OutletRow> outlets, List<String> problems, Parameters sent) {
  public SourcesPage {
    outlets = List.copyOf(outlets);
    problems = List.copyOf(problems);
  }
}
