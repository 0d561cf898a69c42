package org.reportedly.server.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.intake.Submitted;

/** Reports that are being read. May be used by many threads at once. */
public final class Job {
  private static final int MOST_REMEMBERED = 1_000;

  private final String id;
  private final String title;
  private final Parameters sent;
  private final List<Submitted> outcomes = new ArrayList<>();
  private int reports;
  private int claims;
  private boolean finished;

  Job(String id, String title, Parameters sent) {
    this.id = id;
    this.title = title;
    this.sent = sent;
  }

  /**
   * How far a job is.
   *
   * @param outcomes what became of the first reports
   * @param reports how many were dealt with
   * @param claims how many claims were read
   * @param finished whether that is all
   */
  public record State(List<Submitted> outcomes, int reports, int claims, boolean finished) {
    public State {
      outcomes = List.copyOf(outcomes);
    }

    /** In words. */
    public String words() {
      return "%d %s, %d %s"
          .formatted(
              reports,
              reports == 1 ? "report" : "reports",
              claims,
              claims == 1 ? "claim" : "claims");
    }
  }

  /** Its id, which nobody can guess. */
  public String id() {
    return id;
  }

  /** What it is about. */
  public String title() {
    return title;
  }

  /** The form that began it. */
  public Parameters sent() {
    return sent;
  }

  synchronized void add(Submitted outcome) {
    reports++;
    if (outcome instanceof Submitted.Read read) {
      claims += read.reading().claims().size();
    }
    if (outcomes.size() < MOST_REMEMBERED) {
      outcomes.add(outcome);
    }
    notifyAll();
  }

  synchronized void finish() {
    finished = true;
    notifyAll();
  }

  /** How far it is. */
  public synchronized State state() {
    return new State(outcomes, reports, claims, finished);
  }

  /**
   * Waits until it is farther.
   *
   * @param known how many reports the asker knows of
   * @param most how long to wait
   */
  public synchronized State stateAfter(int known, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (!finished && reports <= known) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return state();
  }
}
