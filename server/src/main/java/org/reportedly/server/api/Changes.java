package org.reportedly.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.HttpProblem;

/**
 * Tells of entries as they are recorded, as server-sent events: {@code id} is the entry's place, so
 * that a client that comes back goes on where it was. May be used by many threads at once.
 */
public final class Changes {
  private static final int MOST_LISTENERS = 64;
  private static final int AT_ONCE = 200;
  private static final long PAUSE_MILLISECONDS = 500;
  private static final int PAUSES_TO_SIGN_OF_LIFE = 20;

  private final Ledger ledger;
  private final Semaphore places = new Semaphore(MOST_LISTENERS);

  /**
   * @param ledger stays open; whoever opened it closes it
   */
  public Changes(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A stream that does not end.
   *
   * @param after the place of the last entry that the client knows
   * @throws HttpProblem if too many listen already
   */
  public Answer stream(long after) {
    if (!places.tryAcquire()) {
      throw new HttpProblem(503, "Too many listen already", "Try again in a minute.");
    }
    return Answer.streaming(
            "text/event-stream",
            out -> {
              try {
                tell(after, out);
              } finally {
                places.release();
              }
            })
        .with("Cache-Control", "no-store");
  }

  private void tell(long after, OutputStream out) throws IOException {
    long known = after;
    int pauses = 0;
    write(": the desk tells what is recorded\n\n", out);
    while (true) {
      List<Entry> news = news(known);
      for (Entry entry : news) {
        write("id: %d\nevent: entry\ndata: %s\n\n".formatted(entry.sequence(), json(entry)), out);
        known = entry.sequence();
        pauses = 0;
      }
      if (news.size() < AT_ONCE && !paused()) {
        return;
      }
      if (++pauses % PAUSES_TO_SIGN_OF_LIFE == 0) {
        // Only writing shows that the client went away.
        write(": still here\n\n", out);
      }
    }
  }

  private List<Entry> news(long after) {
    try (Stream<Entry> entries = ledger.entries(after)) {
      return entries.limit(AT_ONCE).toList();
    }
  }

  private static String json(Entry entry) {
    return SafeJson.of(Lists.LogEntry.of(entry));
  }

  private static boolean paused() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
