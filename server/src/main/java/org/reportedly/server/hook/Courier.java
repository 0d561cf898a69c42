package org.reportedly.server.hook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ingest.fetch.Delivery;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.watch.BackOff;

/**
 * Brings one webhook the next piece of its news. A receiver that does not answer is to be tried
 * again after half a minute, and then twice as long each time, up to two days. May be used by many
 * threads at once; they take turns in looking for news, so that pages do not wait for the ledger,
 * and wait for receivers side by side.
 */
final class Courier {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int LOOKING_AT_ONCE = 2;

  /** What a webhook is sent. */
  @JsonPropertyOrder({"webhook", "of", "filter", "until", "items"})
  private record Told(String webhook, String of, String filter, long until, List<Object> items) {}

  private final News news;
  private final Delivery delivery;
  private final InstantSource clock;
  private final BackOff backOff = new BackOff(FIRST_WAIT, RandomGenerator.getDefault());
  private final Semaphore looking = new Semaphore(LOOKING_AT_ONCE);

  /**
   * @param news finds them
   * @param delivery sends them
   * @param clock for the signature and for waits
   */
  Courier(News news, Delivery delivery, InstantSource clock) {
    this.news = news;
    this.delivery = delivery;
    this.clock = clock;
  }

  /**
   * Tells what the next entries of the log hold for a webhook.
   *
   * @return the webhook as it is after that, whether it was reached or not
   * @throws InterruptedException if the desk is being closed
   */
  Webhook tell(Webhook hook) throws InterruptedException {
    News.Found found = find(hook);
    if (found.items().isEmpty()) {
      return hook.told(found.until(), Optional.empty());
    }
    byte[] body =
        SafeJson.of(
                new Told(
                    hook.id(), hook.subject().word(), hook.filter(), found.until(), found.items()))
            .getBytes(StandardCharsets.UTF_8);
    Instant now = clock.instant();
    try {
      int status = send(hook, Long.toString(now.getEpochSecond()), body);
      return status >= 200 && status < 300
          ? hook.told(found.until(), Optional.of(now))
          : failed(hook, "it answered " + status);
    } catch (FetchFailure failure) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the desk is being closed");
      }
      return failed(hook, failure.reason());
    }
  }

  private News.Found find(Webhook hook) throws InterruptedException {
    looking.acquire();
    try {
      return news.after(hook);
    } finally {
      looking.release();
    }
  }

  private int send(Webhook hook, String moment, byte[] body) throws FetchFailure {
    return delivery.post(
        WebAddress.parse(hook.address()),
        Map.of(
            "Content-Type",
            "application/json",
            "X-Reportedly-Timestamp",
            moment,
            "X-Reportedly-Signature",
            hook.signature(moment, body)),
        body);
  }

  private Webhook failed(Webhook hook, String reason) {
    Duration wait = backOff.wait(hook.failures() + 1, Optional.empty());
    return hook.failed(reason, clock.instant().plus(wait));
  }
}
