package org.reportedly.server.http;

/** Shows a person that there is no good answer. */
@FunctionalInterface
public interface ErrorPages {
  /** A whole page about the problem, as HTML. */
  String page(HttpProblem problem, Visitor visitor);
}
