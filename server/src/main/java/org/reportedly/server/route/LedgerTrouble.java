package org.reportedly.server.route;

import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.server.http.Action;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;

/** Tells whoever asks what the ledger says when it cannot answer. */
final class LedgerTrouble {
  private LedgerTrouble() {}

  /** The route with its ledger's troubles told. */
  static Route told(Route route) {
    Action action = route.action();
    return new Route(
        route.method(),
        route.parts(),
        route.endings(),
        route.role(),
        exchange -> {
          try {
            return action.answer(exchange);
          } catch (LedgerException trouble) {
            throw new HttpProblem(
                status(trouble), String.valueOf(trouble.getMessage()), trouble.wayOut());
          }
        });
  }

  private static int status(LedgerException trouble) {
    return switch (trouble.problem()) {
      case UNKNOWN_RECORD -> 404;
      case REFUSED -> 409;
      case BAD_JSON -> 400;
      case LOCKED, CONNECTION_LOST, UNREACHABLE -> 503;
      case FULL -> 507;
      case CORRUPT, NEWER, FOREIGN, READ_ONLY, FAILED -> 500;
    };
  }
}
