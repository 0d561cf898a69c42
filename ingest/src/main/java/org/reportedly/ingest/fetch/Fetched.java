package org.reportedly.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What came of a request that did not fail. */
public sealed interface Fetched {
  /**
   * Something came.
   *
   * @param answer the last answer, after all redirects
   * @param movedTo where the source has moved to for good, if all redirects say so
   * @param validators to ask with next time
   * @param moment when it was fetched
   */
  record Received(Answer answer, Optional<URI> movedTo, Validators validators, Instant moment)
      implements Fetched {}

  /** Nothing has changed since it was fetched last. */
  record Unchanged() implements Fetched {}
}
