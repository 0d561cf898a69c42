package org.reportedly.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several things at once and hands the results over in the order in which the things came.
 * Holds no more than a few at a time: whoever brings more waits. To be used by one thread.
 *
 * @param <T> the results
 */
final class OrderedWork<T> implements AutoCloseable {
  /** Takes the results; called on the thread that brings the work. */
  @FunctionalInterface
  interface Receiver<T> {
    void receive(T result) throws Exception;
  }

  private static final int WAITING_FOR_EACH_WORKER = 2;

  private final ExecutorService workers;
  private final Deque<Future<T>> open = new ArrayDeque<>();
  private final int most;
  private final Receiver<T> receiver;

  /**
   * @param threads how many work at once, at least 1
   * @param receiver takes each result
   */
  OrderedWork(int threads, Receiver<T> receiver) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    this.most = threads * WAITING_FOR_EACH_WORKER;
    this.receiver = receiver;
  }

  /** Brings work; hands results over that are due. */
  void bring(Callable<T> work) throws Exception {
    open.add(workers.submit(work));
    while (open.size() > most || (!open.isEmpty() && open.getFirst().isDone())) {
      receiveFirst();
    }
  }

  /** Waits for all that is still open and hands it over. */
  void finish() throws Exception {
    while (!open.isEmpty()) {
      receiveFirst();
    }
  }

  private void receiveFirst() throws Exception {
    try {
      receiver.receive(open.removeFirst().get());
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    }
  }

  /** Drops what was not handed over. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
