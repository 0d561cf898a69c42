package org.reportedly.bench.engine;

import org.reportedly.model.Report;

/** Something that reads text, with its models loaded. Used by one thread. */
@FunctionalInterface
public interface Engine {
  /**
   * Reads a report with all that the engine is measured for.
   *
   * @return a number that depends on what was found, so that no work can be left out
   */
  int read(Report report);
}
