package org.reportedly.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;

/**
 * Visits several sources at the same time and hands over what they give in the sources' order, so
 * that the output does not depend on who was faster. A source that is far ahead waits.
 */
final class OrderedVisits {
  private static final int AT_ONCE = 8;
  private static final int FAR_AHEAD = 64;

  /** One visit; what goes wrong with the source it hands over as a problem. */
  @FunctionalInterface
  interface Visit {
    void visit(String address, Consumer<Intake> out);
  }

  private OrderedVisits() {}

  /**
   * Visits all sources.
   *
   * @param out called on this thread; what it throws ends all visits
   */
  static void all(List<String> addresses, Visit visit, Consumer<Intake> out) {
    List<BlockingQueue<Optional<Intake>>> lines = new ArrayList<>();
    try (ExecutorService visits =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (String address : addresses) {
        BlockingQueue<Optional<Intake>> line = new ArrayBlockingQueue<>(FAR_AHEAD);
        lines.add(line);
        visits.execute(() -> visit(address, visit, line));
      }
      try {
        for (BlockingQueue<Optional<Intake>> line : lines) {
          for (Optional<Intake> next = line.take(); next.isPresent(); next = line.take()) {
            out.accept(next.get());
          }
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } finally {
        visits.shutdownNow();
      }
    }
  }

  private static void visit(String address, Visit visit, BlockingQueue<Optional<Intake>> line) {
    try {
      visit.visit(address, intake -> put(line, Optional.of(intake)));
      put(line, Optional.empty());
    } catch (CancellationException ended) {
      // Nobody waits for more.
    } catch (RuntimeException failure) {
      put(line, Optional.of(Problem.failed(address, failure)));
      put(line, Optional.empty());
    }
  }

  private static void put(BlockingQueue<Optional<Intake>> line, Optional<Intake> intake) {
    try {
      line.put(intake);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
