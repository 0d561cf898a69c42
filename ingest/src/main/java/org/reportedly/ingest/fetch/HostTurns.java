package org.reportedly.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/** Lets one request at a time to each host, and leaves the host alone for a while after each. */
final class HostTurns {
  /** What is done in a turn. */
  @FunctionalInterface
  interface Turn<T> {
    T take() throws FetchFailure;
  }

  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private long freeAt = Long.MIN_VALUE;
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** Waits for the host's turn, takes it, and then keeps the host free for the delay. */
  <T> T take(String name, Duration delay, Turn<T> turn) throws FetchFailure {
    Host host = hosts.computeIfAbsent(name, _ -> new Host());
    host.turn.lock();
    try {
      waitUntil(host.freeAt);
      return turn.take();
    } finally {
      host.freeAt = System.nanoTime() + delay.toNanos();
      host.turn.unlock();
    }
  }

  private static void waitUntil(long moment) throws FetchFailure {
    if (moment == Long.MIN_VALUE) {
      return;
    }
    try {
      long left = moment - System.nanoTime();
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchFailure(Kind.PASSING, "the fetching was stopped", "Start it again.");
    }
  }
}
