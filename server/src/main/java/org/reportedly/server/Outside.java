package org.reportedly.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.reportedly.ingest.WebIntake;
import org.reportedly.ingest.fetch.Delivery;

/**
 * How the desk reaches the world outside, which it does only when somebody asks it to, watches a
 * feed or registers a webhook, and where it remembers what it does there.
 *
 * @param web fetches pages and feeds
 * @param delivery sends to webhooks
 * @param folder where the desk keeps what is no part of the ledger; made when it is needed
 * @param feeds addresses that are watched from the start
 * @param every the time between good visits of a feed
 */
public record Outside(
    WebIntake web, Delivery delivery, Path folder, List<String> feeds, Duration every) {
  public Outside {
    feeds = List.copyOf(feeds);
  }

  Path feedFile() {
    return folder.resolve("feeds.json");
  }

  Path hookFile() {
    return folder.resolve("webhooks.json");
  }
}
