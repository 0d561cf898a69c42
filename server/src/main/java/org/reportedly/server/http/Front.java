package org.reportedly.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every request passes: is it from here, who asks, which route is it for, may they; and what
 * becomes of failures.
 */
public final class Front {
  private static final int CHANGES_A_MINUTE = 240;
  private static final String NO_ROUTE = "none";

  private final Routes routes;
  private final Visitors visitors;
  private final OriginCheck origins;
  private final ErrorPages errorPages;
  private final Measured measured;
  private final Consumer<Throwable> failures;
  private final RateLimit changes = new RateLimit(CHANGES_A_MINUTE, System::nanoTime);

  /**
   * @param routes all addresses
   * @param visitors knows who asks
   * @param hosts names that the server goes by; empty for any
   * @param errorPages shows problems to persons
   * @param measured is told of every answer
   * @param failures takes what should not have happened
   */
  public Front(
      Routes routes,
      Visitors visitors,
      Set<String> hosts,
      ErrorPages errorPages,
      Measured measured,
      Consumer<Throwable> failures) {
    this.routes = routes;
    this.visitors = visitors;
    this.origins = new OriginCheck(hosts);
    this.errorPages = errorPages;
    this.measured = measured;
    this.failures = failures;
  }

  Handler handler() {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        new Answering(request, response, callback).run();
        return true;
      }
    };
  }

  /** One request on its way. */
  private final class Answering {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final long begun = System.nanoTime();
    private String route = NO_ROUTE;
    private boolean forProgram;
    private Visitor visitor =
        new Visitor(Optional.empty(), Role.NOBODY, "", false, Optional.empty());

    Answering(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    void run() {
      SafetyHeaders.putInto(response.getHeaders());
      try {
        send(answer());
      } catch (HttpProblem problem) {
        send(told(problem));
      } catch (VirtualMachineError | IOException | RuntimeException failure) {
        // Also when there is no memory left: a server that only falls silent helps nobody.
        failures.accept(failure);
        send(
            told(
                new HttpProblem(
                    500,
                    "This should not have happened",
                    "The server's terminal tells more; please report it.")));
      }
    }

    private Answer answer() throws IOException {
      String raw = String.valueOf(request.getHttpURI().getPath());
      forProgram = raw.equals("/api") || raw.startsWith("/api/");
      origins.check(request.getMethod(), request.getHeaders());
      RequestPath path =
          routes
              .parse(raw)
              .orElseThrow(
                  () -> HttpProblem.badRequest("This is no address", "Write % as %25 in it."));
      forProgram |= !path.ending().equals(Route.PAGE);
      greet();
      Routes.Match match = routes.find(request.getMethod(), path);
      route = match.route().pattern();
      admit(match.route());
      Parameters query =
          Parameters.parse(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
      return match
          .route()
          .action()
          .answer(new Exchange(request, path, query, match.variables(), visitor));
    }

    private void greet() {
      Visitors.Greeting greeting =
          visitors.greet(
              Exchange.cookie(request, Visitors.COOKIE),
              Optional.ofNullable(request.getHeaders().get("Authorization")),
              Exchange.cookie(request, "theme"));
      visitor = greeting.visitor();
      greeting
          .cookie()
          .filter(_ -> !forProgram)
          .ifPresent(value -> response.getHeaders().add("Set-Cookie", Visitors.cookie(value)));
    }

    private void admit(Route wanted) {
      if (!wanted.method().equals("GET")) {
        changes.count(Request.getRemoteAddr(request));
      }
      if (!visitor.role().mayActAs(wanted.role())) {
        boolean known = visitor.name().isPresent();
        throw new HttpProblem(
            known ? 403 : 401,
            known ? "This needs the role " + wanted.role().word() : "You are not signed in",
            known ? "Ask an admin for it." : "Sign in at /sign-in.");
      }
    }

    private Answer told(HttpProblem problem) {
      if (problem.status() == 401 && !forProgram && reads()) {
        return Answer.seeOther("/sign-in");
      }
      Answer answer =
          forProgram
              ? Answer.of("application/problem+json", ProblemJson.of(problem))
              : Answer.of(Answer.HTML, errorPages.page(problem, visitor));
      return problem.status() == 401 && forProgram
          ? answer.withStatus(401).with("WWW-Authenticate", "Basic realm=\"Reportedly\"")
          : answer.withStatus(problem.status());
    }

    private void send(Answer answer) {
      measured.answered(route, answer.status(), System.nanoTime() - begun);
      response.setStatus(answer.status());
      var headers = response.getHeaders();
      headers.put("Content-Type", answer.type());
      if (!answer.headers().containsKey("Cache-Control")) {
        headers.put("Cache-Control", "no-cache, private");
      }
      answer.headers().forEach((name, value) -> headers.add(name, value));
      switch (answer.body()) {
        case Body.Whole whole -> sendWhole(answer.status(), whole.bytes());
        case Body.Streamed(Body.Writing writing) -> sendStream(writing);
      }
    }

    private void sendWhole(int status, byte[] bytes) {
      byte[] sent = bytes;
      if (status == 200 && reads()) {
        String tag = EntityTag.of(bytes);
        response.getHeaders().put("ETag", tag);
        String known = request.getHeaders().get("If-None-Match");
        if (known != null && EntityTag.matches(known, tag)) {
          response.setStatus(304);
          response.getHeaders().remove("Content-Type");
          callback.succeeded();
          return;
        }
      }
      if (Compression.isWorthIt(bytes.length) && Compression.isAccepted(request.getHeaders())) {
        sent = Compression.compress(bytes);
        response.getHeaders().put("Content-Encoding", "gzip");
      }
      response.getHeaders().put("Vary", "Accept-Encoding, Cookie");
      response.getHeaders().put("Content-Length", sent.length);
      boolean head = HttpMethod.HEAD.is(request.getMethod());
      response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(sent), callback);
    }

    private boolean reads() {
      return List.of("GET", "HEAD").contains(request.getMethod());
    }

    private void sendStream(Body.Writing writing) {
      if (HttpMethod.HEAD.is(request.getMethod())) {
        callback.succeeded();
        return;
      }
      Streaming.send(response, writing, failures, callback);
    }
  }
}
