package org.reportedly.server.page.sources;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.reportedly.server.feeds.FeedState;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.page.Frame;

/**
 * The sources.
 *
 * @param frame around it
 * @param outlets of which there are reports, those with most first
 * @param feeds that are visited by themselves, and how they are
 * @param problems what was wrong with what was just sent
 * @param sent what was just sent, to be mended
 */
public record SourcesPage(
    Frame frame,
    List<OutletRow> outlets,
    List<FeedState> feeds,
    List<String> problems,
    Parameters sent) {
  public SourcesPage {
    outlets = List.copyOf(outlets);
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  /** A moment for a person. */
  public static String moment(Instant moment) {
    return moment
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ')
        .replaceFirst("(:\\d\\d)(:00)?Z$", "$1 UTC");
  }
}
