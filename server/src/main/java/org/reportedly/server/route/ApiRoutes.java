package org.reportedly.server.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ledger.Ledger;
import org.reportedly.server.api.Changes;
import org.reportedly.server.api.Health;
import org.reportedly.server.api.Metrics;
import org.reportedly.server.api.PostedReports;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;

/** What only programs ask for. */
final class ApiRoutes {
  private static final int BODY_BYTES = 16 * 1024 * 1024;

  private static final String EVENTS = "text/event-stream";

  private final PostedReports reports;
  private final Changes changes;
  private final Metrics metrics;
  private final Ledger ledger;

  ApiRoutes(PostedReports reports, Changes changes, Metrics metrics, Ledger ledger) {
    this.reports = reports;
    this.changes = changes;
    this.metrics = metrics;
    this.ledger = ledger;
  }

  List<Route> all() {
    Answer description = Answer.of(Answer.JSON, openApi());
    return List.of(
        Route.get("/api", _ -> description).by(Role.NOBODY),
        Route.get("/api/health", _ -> health()).by(Role.NOBODY),
        Route.get("/api/metrics", _ -> Answer.of(Metrics.TYPE, metrics.written(ledger.length()))),
        Route.get("/api/changes", this::changes),
        Route.post("/api/reports", this::post));
  }

  private Answer health() {
    return Answer.of(Answer.JSON, SafeJson.of(new Health("ok", ledger.length())));
  }

  private Answer post(Exchange exchange) throws IOException {
    PostedReports.Post post =
        PostedReports.understood(
            exchange.body(BODY_BYTES),
            exchange.header("Content-Type").orElse(Answer.TEXT),
            exchange.query(),
            exchange.visitor().author());
    if (exchange.header("Accept").filter(it -> it.contains(EVENTS)).isPresent()) {
      return Answer.streaming(EVENTS, out -> reports.tell(post, out))
          .with("Cache-Control", "no-store");
    }
    PostedReports.Outcome outcome = reports.read(post);
    Answer answer = Answer.of(Answer.JSON, outcome.json());
    return outcome.reports().isEmpty() ? answer.withStatus(422) : answer;
  }

  private Answer changes(Exchange exchange) {
    Optional<String> known =
        exchange.header("Last-Event-ID").or(() -> exchange.query().first("since"));
    long after =
        known
            .map(written -> {
              if (!written.matches("\\d{1,18}")) {
                throw HttpProblem.badRequest(
                    "\"%s\" is no entry's place".formatted(written), "Give a number.");
              }
              return Long.parseLong(written);
            })
            .orElseGet(ledger::length);
    return changes.stream(after);
  }

  private static String openApi() {
    try (InputStream in =
        ApiRoutes.class.getResourceAsStream("/org/reportedly/server/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file openapi.json");
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read openapi.json", failure);
    }
  }
}
