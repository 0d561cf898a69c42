package org.reportedly.server.http;

import java.io.IOException;

/** Answers requests to one address. May be called by many threads at once. */
@FunctionalInterface
public interface Action {
  /**
   * Answers one request.
   *
   * @throws HttpProblem if there is no good answer; the client is told why
   * @throws IOException if the request cannot be read to its end
   */
  Answer answer(Exchange exchange) throws IOException;
}
