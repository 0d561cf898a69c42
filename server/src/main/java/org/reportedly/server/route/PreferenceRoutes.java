package org.reportedly.server.route;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;

/** What a browser may choose for itself. */
final class PreferenceRoutes {
  private static final int FORM_BYTES = 4_096;
  private static final String A_YEAR = "31536000";

  private PreferenceRoutes() {}

  static List<Route> all() {
    return List.of(Route.post("/theme", PreferenceRoutes::theme).by(Role.NOBODY));
  }

  private static Answer theme(Exchange exchange) throws IOException {
    exchange.form(FORM_BYTES);
    String other = Optional.of("dark").equals(exchange.visitor().theme()) ? "light" : "dark";
    return Answer.seeOther("/")
        .with("Set-Cookie", "theme=" + other + "; Path=/; SameSite=Strict; Max-Age=" + A_YEAR);
  }
}
