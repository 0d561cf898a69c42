package org.reportedly.server.http;

/**
 * A request has no good answer. Shown to a person as a page and to a program as problem+json (RFC
 * 9457).
 */
public final class HttpProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final String wayOut;

  /**
   * @param status HTTP status, 400 to 599
   * @param title what is wrong, as a sentence without the full stop
   * @param wayOut what can be done about it, as a sentence
   */
  public HttpProblem(int status, String title, String wayOut) {
    super(title);
    this.status = status;
    this.title = title;
    this.wayOut = wayOut;
  }

  /** The request asks for what there is not. */
  public static HttpProblem notFound(String title, String wayOut) {
    return new HttpProblem(404, title, wayOut);
  }

  /** The request cannot be understood. */
  public static HttpProblem badRequest(String title, String wayOut) {
    return new HttpProblem(400, title, wayOut);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong. */
  public String title() {
    return title;
  }

  /** What can be done about it. */
  public String wayOut() {
    return wayOut;
  }
}
