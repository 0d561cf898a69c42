package org.reportedly.extraction;

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
}
