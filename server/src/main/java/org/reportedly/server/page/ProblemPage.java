package org.reportedly.server.page;

import org.reportedly.server.http.HttpProblem;

/**
 * Tells why there is no good answer, and the way out.
 *
 * @param frame around it
 * @param problem what is wrong
 */
public record ProblemPage(Frame frame, HttpProblem problem) {}
