package org.reportedly.server.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Lists;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.log.LogPage;

/** The log, and undoing what it tells. */
final class LogRoutes {
  private static final String PATH = "/changes";
  private static final int ON_A_PAGE = 50;
  private static final int FORM_BYTES = 16 * 1024;

  private static final Table<Entry> TABLE =
      new Table<>(
          "changes",
          List.of(
              Column.text("seq", "", it -> Long.toString(it.sequence())),
              Column.moment("recorded", "", it -> Optional.of(it.recorded())),
              Column.text("kind", "", it -> it.kind().word()),
              Column.maybe("subject", "", it -> Optional.of(it.subject())),
              Column.text("author", "", Entry::author),
              Column.text("hash", "", Entry::hash)),
          Entry::hash,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  private final Ledger ledger;
  private final Picture picture;
  private final Templates templates;

  LogRoutes(Ledger ledger, Picture picture, Templates templates) {
    this.ledger = ledger;
    this.picture = picture;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, Set.of(Route.PAGE, "json", "csv"), this::list),
        Route.post(PATH + "/{place}", this::undo));
  }

  private Answer list(Exchange exchange) {
    long until =
        Math.min(
            ledger.length(),
            Paging.after(exchange).map(LogRoutes::place).map(it -> it - 1).orElse(Long.MAX_VALUE));
    long from = Math.max(0, until - ON_A_PAGE);
    List<Entry> entries = new ArrayList<>();
    try (Stream<Entry> found = ledger.entries(from)) {
      found.limit(until - from).forEach(entries::addFirst);
    }
    String ending = exchange.ending().isEmpty() ? "" : "." + exchange.ending();
    Optional<String> next =
        from == 0 ? Optional.empty() : Optional.of(PATH + ending + "?after=" + (from + 1));
    return switch (exchange.ending()) {
      case "json" -> Answer.of(Answer.JSON, SafeJson.of(Lists.Log.of(entries, next)));
      case "csv" ->
          Answer.streaming(
                  Answer.CSV, out -> new CsvRows<>(TABLE, false).write(entries.iterator(), out))
              .with("Content-Disposition", "attachment; filename=\"changes.csv\"");
      default ->
          Answer.of(
              Answer.HTML,
              templates.render(
                  "log", new LogPage(Frame.plain("Log", exchange.visitor()), entries, next)));
    };
  }

  private Answer undo(Exchange exchange) throws IOException {
    String reason = exchange.form(FORM_BYTES).text("reason");
    picture
        .decisions()
        .undo(place(exchange.variable("place")), reason, exchange.visitor().author());
    return Answer.seeOther(PATH);
  }

  private static long place(String written) {
    if (!written.matches("\\d{1,18}")) {
      throw HttpProblem.badRequest(
          "\"%s\" is no place in the log".formatted(written), "Give a number from the log.");
    }
    return Long.parseLong(written);
  }
}
