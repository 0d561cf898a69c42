package org.reportedly.server.http;

/** Counts what was answered. May be called by many threads at once. */
@FunctionalInterface
public interface Measured {
  /**
   * One request was answered.
   *
   * @param route the address's pattern, or {@code none}
   * @param status HTTP status
   * @param nanoseconds how long it took
   */
  void answered(String route, int status, long nanoseconds);
}
