package org.reportedly.ingest.fetch;

import java.util.Optional;

/**
 * What a server said of the version that it sent last, to ask only for a newer one.
 *
 * @param entityTag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Validators(Optional<String> entityTag, Optional<String> lastModified) {
  /** Nothing was fetched before. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  static Validators of(Answer answer) {
    return new Validators(answer.header("ETag"), answer.header("Last-Modified"));
  }
}
