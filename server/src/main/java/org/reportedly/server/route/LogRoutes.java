package org.reportedly.server.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.picture.Picture;
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

  private final Ledger ledger;
  private final Picture picture;
  private final Templates templates;

  LogRoutes(Ledger ledger, Picture picture, Templates templates) {
    this.ledger = ledger;
    this.picture = picture;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(Route.get(PATH, this::list), Route.post(PATH + "/{place}", this::undo));
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
    Optional<String> next =
        from == 0 ? Optional.empty() : Optional.of(PATH + "?after=" + (from + 1));
    return Answer.of(
        Answer.HTML,
        templates.render(
            "log", new LogPage(Frame.plain("Log", exchange.visitor()), entries, next)));
  }

  private Answer undo(Exchange exchange) throws IOException {
    String reason = exchange.form(FORM_BYTES).text("reason");
    picture.undo(place(exchange.variable("place")), reason, exchange.visitor().author());
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
