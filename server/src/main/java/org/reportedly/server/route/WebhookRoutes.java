package org.reportedly.server.route;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.Subject;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.hook.HookFile;
import org.reportedly.server.hook.Webhook;
import org.reportedly.server.hook.Webhooks;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.hook.WebhooksPage;

/** The webhooks, for people and for programs. */
final class WebhookRoutes {
  private static final String PATH = "/webhooks";
  private static final int FORM_BYTES = 16 * 1024;
  private static final Table<Webhook> TABLE =
      new Table<>(
          "webhooks",
          List.of(
              Column.text("id", "", Webhook::id),
              Column.text("address", "", Webhook::address),
              Column.text("of", "", it -> it.subject().word()),
              Column.maybe("filter", "", it -> Optional.of(it.filter())),
              Column.text("author", "", Webhook::author),
              Column.text("status", "", Webhook::status),
              Column.maybe("trouble", "", Webhook::trouble),
              Column.moment("last", "", Webhook::lastGood)),
          Webhook::address,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  /** A webhook for programs; {@code secret} only in the answer to its registration. */
  @JsonPropertyOrder({"id", "url", "of", "filter", "author", "status", "last", "trouble", "secret"})
  private record Told(
      String id,
      String url,
      String of,
      String filter,
      String author,
      String status,
      @Nullable String last,
      @Nullable String trouble,
      @Nullable String secret) {
    static Told of(Webhook hook, boolean withSecret) {
      return new Told(
          hook.id(),
          hook.address(),
          hook.subject().word(),
          hook.filter(),
          hook.author(),
          hook.status(),
          hook.lastGood().map(Instant::toString).orElse(null),
          hook.trouble().orElse(null),
          withSecret ? hook.secret() : null);
    }
  }

  private record ToldList(List<Told> webhooks) {}

  private final Webhooks hooks;
  private final Templates templates;

  WebhookRoutes(Webhooks hooks, Templates templates) {
    this.hooks = hooks;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, Set.of(Route.PAGE, "json", "csv"), this::list).by(Role.ANALYST),
        Route.post(PATH, this::register),
        Route.post(PATH + "/{id}/remove", this::remove),
        Route.post("/api/webhooks", this::registerByProgram),
        Route.post("/api/webhooks/{id}/remove", this::removeByProgram));
  }

  private Answer list(Exchange exchange) {
    return switch (exchange.ending()) {
      case "json" ->
          Answer.of(
              Answer.JSON,
              SafeJson.of(
                  new ToldList(hooks.all().stream().map(it -> Told.of(it, false)).toList())));
      case "csv" ->
          Answer.streaming(
                  Answer.CSV, out -> new CsvRows<>(TABLE, false).write(hooks.all().iterator(), out))
              .with("Content-Disposition", "attachment; filename=\"webhooks.csv\"");
      default -> page(exchange, exchange.query(), Optional.empty(), Optional.empty());
    };
  }

  private Answer page(
      Exchange exchange, Parameters asked, Optional<Webhook> fresh, Optional<String> problem) {
    Filters filters = Filters.of(asked);
    return Answer.of(
            Answer.HTML,
            templates.render(
                "webhooks",
                new WebhooksPage(
                    Frame.plain("Webhooks", exchange.visitor()),
                    new FilterForm(PATH, filters),
                    subject(asked),
                    hooks.all(),
                    fresh,
                    problem)))
        .with("Cache-Control", "no-store");
  }

  private static Subject subject(Parameters asked) {
    return asked.first("of").map(WebhookRoutes::subject).orElse(Subject.INCIDENTS);
  }

  private static Subject subject(String word) {
    return HookFile.subject(word)
        .orElseThrow(() ->
            HttpProblem.badRequest(
                "There is nothing called \"%s\" to be told of".formatted(word),
                "It is claims, incidents or reports."));
  }

  private Answer register(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    try {
      Webhook fresh =
          hooks.register(
              form.text("address").strip(),
              subject(form),
              Filters.of(form),
              exchange.visitor().author());
      return page(exchange, form, Optional.of(fresh), Optional.empty());
    } catch (HttpProblem refused) {
      return page(
              exchange,
              form,
              Optional.empty(),
              Optional.of(refused.title() + ". " + refused.wayOut()))
          .withStatus(refused.status());
    }
  }

  private Answer remove(Exchange exchange) throws IOException {
    exchange.form(FORM_BYTES);
    hooks.remove(exchange.variable("id"));
    return Answer.seeOther(PATH);
  }

  private Answer registerByProgram(Exchange exchange) throws IOException {
    Parameters sent =
        Parameters.parse(new String(exchange.body(FORM_BYTES), StandardCharsets.UTF_8));
    Webhook fresh =
        hooks.register(
            sent.text("url").strip(), subject(sent), Filters.of(sent), exchange.visitor().author());
    return Answer.of(Answer.JSON, SafeJson.of(Told.of(fresh, true))).withStatus(201);
  }

  private Answer removeByProgram(Exchange exchange) {
    if (!hooks.remove(exchange.variable("id"))) {
      throw HttpProblem.notFound(
          "There is no webhook " + exchange.variable("id"), "/webhooks.json lists them.");
    }
    return Answer.of(Answer.JSON, "{}");
  }
}
