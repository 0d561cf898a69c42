package org.reportedly.server.route;

import java.util.Optional;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.RequestPath;

/** Pages of long lists. */
final class Paging {
  private static final int LIMIT = 100;
  private static final int HIGHEST = 500;

  private Paging() {}

  /** The address that goes on after what was shown. */
  static String address(String path, Filters filters, String after) {
    String first = filters.address(path);
    return first + (first.contains("?") ? "&" : "?") + "after=" + RequestPath.part(after);
  }

  /** Where an earlier page ended, if this is a later one. */
  static Optional<String> after(Exchange exchange) {
    return exchange.query().first("after");
  }

  /** How many a program asks for at once. */
  static int limit(Exchange exchange) {
    return exchange
        .query()
        .first("limit")
        .map(written -> {
          if (!written.matches("\\d{1,3}") || written.matches("0+")) {
            throw HttpProblem.badRequest(
                "\"%s\" is no limit".formatted(written), "Give a number from 1 to 500.");
          }
          return Math.min(HIGHEST, Integer.parseInt(written));
        })
        .orElse(LIMIT);
  }
}
