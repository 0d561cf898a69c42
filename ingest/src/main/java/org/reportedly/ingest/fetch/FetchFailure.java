package org.reportedly.ingest.fetch;

import java.time.Duration;
import java.util.Optional;

/** Why a request gave nothing. */
public final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1;

  /** What is to be thought of the source. */
  public enum Kind {
    /** It may be better later: no connection, too slow, a server's error. */
    PASSING,
    /** The source is gone for good (410). */
    GONE,
    /** It is not permitted: by robots.txt, or to an address that must not be reached. */
    REFUSED,
    /** What came is not what can be read, or too much of it. */
    UNUSABLE
  }

  private final Kind kind;
  private final String wayOut;
  private final Optional<Duration> retryAfter;

  FetchFailure(Kind kind, String reason, String wayOut) {
    this(kind, reason, wayOut, Optional.empty());
  }

  FetchFailure(Kind kind, String reason, String wayOut, Optional<Duration> retryAfter) {
    super(reason);
    this.kind = kind;
    this.wayOut = wayOut;
    this.retryAfter = retryAfter;
  }

  /** That what was fetched cannot be kept as evidence, and so is not used. */
  public static FetchFailure notKept(java.io.IOException cause) {
    return new FetchFailure(
        Kind.PASSING,
        "its bytes cannot be kept as evidence: " + cause.getMessage(),
        "Make room on the disk, or name another folder.");
  }

  /** That what was fetched is larger than a body may be. */
  public static FetchFailure tooLarge(FetchLimits limits) {
    return new FetchFailure(
        Kind.UNUSABLE, "it is larger than " + limits.bodySize(), "It is passed over.");
  }

  /** What is to be thought of the source. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong, as the end of a sentence that begins with the source. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What a person can do, as a sentence. */
  public String wayOut() {
    return wayOut;
  }

  /** How long the server asked to be left alone. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
