package org.reportedly.server.http;

import tools.jackson.databind.json.JsonMapper;

/** A problem for a program: problem+json of RFC 9457. */
final class ProblemJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ProblemJson() {}

  static String of(HttpProblem problem) {
    return JSON.createObjectNode()
        .put("type", "about:blank")
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", problem.wayOut())
        .toString();
  }
}
