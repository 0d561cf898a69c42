package org.reportedly.ingest.fetch;

import java.time.Duration;

/**
 * How much one request may ask of the machine, and how often a host is asked. The defaults stand
 * here and nowhere else.
 *
 * @param bodyBytes the largest body, before and after decompression
 * @param headerBytes the largest header
 * @param ratio how many times its size a body may grow when it is decompressed
 * @param wholeRequest how long a request may take from the look-up of the name to the last byte
 * @param redirects how many redirects are followed
 * @param hostDelay how long a host is left alone after a request
 * @param longestDelay the longest delay that a robots.txt may ask for
 */
public record FetchLimits(
    int bodyBytes,
    int headerBytes,
    int ratio,
    Duration wholeRequest,
    int redirects,
    Duration hostDelay,
    Duration longestDelay) {
  /** 15 MiB a body, 64 KiB a header, ratio 100, 20 s, 5 redirects, 1 s between requests. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          15 * 1024 * 1024,
          64 * 1024,
          100,
          Duration.ofSeconds(20),
          5,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));

  /** The size of the largest body, for a person. */
  public String bodySize() {
    int mebibyte = 1024 * 1024;
    return bodyBytes % mebibyte == 0 ? bodyBytes / mebibyte + " MiB" : bodyBytes + " bytes";
  }
}
