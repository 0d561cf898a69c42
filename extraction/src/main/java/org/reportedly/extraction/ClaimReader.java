package org.reportedly.extraction;

import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Reads a report into attributed claims.
 *
 * <p>Implementations may be used by many threads at once; the same report gives the same reading.
 */
public interface ClaimReader {
  /** Reads one report; what cannot be read is told in the reading's notes. */
  Reading read(Report report);

  /**
   * Reads one report and tells why each claim was read so. The reading is the same as that of
   * {@link #read}; a reader that has no reasons gives none.
   */
  default ExplainedReading explain(Report report) {
    return ExplainedReading.unexplained(read(report));
  }
}
