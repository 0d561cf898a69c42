package org.reportedly.ingest.document;

import java.time.Duration;

/**
 * What the reading of one document may use.
 *
 * @param memoryMebibytes the heap of its process
 * @param time how long it may take, the start of its process included
 * @param textBytes how long its text may be
 */
public record DocumentLimits(int memoryMebibytes, Duration time, int textBytes) {
  /** 384 MiB, 60 s, 16 MiB of text. */
  public static final DocumentLimits DEFAULT =
      new DocumentLimits(384, Duration.ofSeconds(60), 16 * 1024 * 1024);
}
