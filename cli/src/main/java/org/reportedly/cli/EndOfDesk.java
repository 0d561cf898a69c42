package org.reportedly.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells why a desk ends: that it was asked to by a signal, or that a thread of it failed. Only what
 * gives a process no time to speak (a forced kill, a lack of memory of the machine, a loss of
 * power) stays untold.
 */
final class EndOfDesk implements AutoCloseable {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Instant begun = Instant.now();
  private final Consumer<String> say;
  private final Thread hook = new Thread(this::stopping, "end-of-desk");

  private EndOfDesk(Consumer<String> say) {
    this.say = say;
  }

  /** From now on the end is told. */
  static EndOfDesk watched(Consumer<String> say) {
    EndOfDesk end = new EndOfDesk(say);
    Runtime.getRuntime().addShutdownHook(end.hook);
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
        say.accept("the thread %s ended: %s".formatted(thread.getName(), failure)));
    return end;
  }

  /** Returns when the desk is asked to stop. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopping() {
    if (!closed.get()) {
      Duration ran = Duration.between(begun, Instant.now());
      say.accept(
          "the desk stops, because a signal (Ctrl-C, kill, or the end of the session) asks it to;"
              + " it ran for %d min.".formatted(ran.toMinutes()));
    }
  }

  @Override
  public void close() {
    closed.set(true);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The hook runs already.
    }
  }
}
