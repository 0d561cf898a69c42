package org.reportedly.ingest.document;

import java.time.Duration;

/**
 * What the reading of one PDF may use.
 *
 * @param memoryMebibytes the heap of its process
 * @param time how long it may take, the start of its process included
 * @param textBytes how long its text may be
 */
public record PdfLimits(int memoryMebibytes, Duration time, int textBytes) {
  /** 384 MiB, 60 s, 16 MiB of text. */
  public static final PdfLimits DEFAULT =
      new PdfLimits(384, Duration.ofSeconds(60), 16 * 1024 * 1024);
}
