package org.reportedly.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** One request, as an action sees it. Used by one thread. */
public final class Exchange {
  private final Request request;
  private final RequestPath path;
  private final Parameters query;
  private final Map<String, String> variables;
  private final Visitor visitor;

  Exchange(
      Request request,
      RequestPath path,
      Parameters query,
      Map<String, String> variables,
      Visitor visitor) {
    this.request = request;
    this.path = path;
    this.query = query;
    this.variables = Map.copyOf(variables);
    this.visitor = visitor;
  }

  /** The method, such as {@code GET}. */
  public String method() {
    return request.getMethod();
  }

  /** The form that is asked for, such as {@code csv}; empty for a page. */
  public String ending() {
    return path.ending();
  }

  /** The address without its query, as it came. */
  public String address() {
    return String.valueOf(request.getHttpURI().getPath());
  }

  /** What the address asks for behind the question mark. */
  public Parameters query() {
    return query;
  }

  /** The part of the address that the route names so. */
  public String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no part " + name);
    }
    return value;
  }

  /** A header's value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return cookie(request, name);
  }

  static Optional<String> cookie(Request request, String name) {
    return Request.getCookies(request).stream()
        .filter(it -> it.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Who asks. */
  public Visitor visitor() {
    return visitor;
  }

  /** Scheme and authority under which the client knows this server. */
  public String origin() {
    var uri = request.getHttpURI();
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /**
   * The request's body.
   *
   * @param most bytes
   * @throws HttpProblem if it is longer
   */
  public byte[] body(int most) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new HttpProblem(
            413,
            "The request is larger than %,d bytes".formatted(most),
            "Send it in smaller pieces.");
      }
      return bytes;
    }
  }

  /**
   * The form that was sent.
   *
   * @param most bytes of it
   * @throws HttpProblem if it is longer, or lacks the token of this browser
   */
  public Parameters form(int most) throws IOException {
    Parameters form = Parameters.parse(new String(body(most), StandardCharsets.UTF_8));
    byte[] sent = form.text("token").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(sent, visitor.token().getBytes(StandardCharsets.UTF_8))) {
      throw new HttpProblem(
          403, "This form is too old or not from here", "Open its page again and send it anew.");
    }
    return form;
  }
}
