package org.reportedly.server.work;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.intake.Submitted;

/** All jobs of the desk: some at a time, the last ones remembered. */
public final class Jobs implements AutoCloseable {
  private static final int AT_ONCE = 2;
  private static final int WAITING = 50;
  private static final int REMEMBERED = 100;
  private static final int ID_BYTES = 12;

  private final SecureRandom random = new SecureRandom();
  private final Consumer<Throwable> failures;
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("job", 0).factory());
  private final Map<String, Job> jobs =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param failures takes what should not have happened
   */
  public Jobs(Consumer<Throwable> failures) {
    this.failures = failures;
  }

  /**
   * Begins a job.
   *
   * @param title what it is about, for a person
   * @param sent the form that began it
   * @param work hands over each outcome as it comes
   * @throws HttpProblem 503 if too many wait already
   */
  public Job start(String title, Parameters sent, Consumer<Consumer<Submitted>> work) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    Job job = new Job(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), title, sent);
    try {
      workers.execute(() -> run(job, work));
    } catch (RejectedExecutionException full) {
      throw new HttpProblem(
          503, "Too much waits to be read already", "Try again when some of it is done.");
    }
    synchronized (jobs) {
      jobs.put(job.id(), job);
    }
    return job;
  }

  private void run(Job job, Consumer<Consumer<Submitted>> work) {
    try {
      work.accept(job::add);
    } catch (RuntimeException failure) {
      failures.accept(failure);
      job.add(new Submitted.Refused(List.of("This ended early: " + failure.getMessage())));
    } finally {
      job.finish();
    }
  }

  /** The job with the id, if it is still remembered. */
  public Optional<Job> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
