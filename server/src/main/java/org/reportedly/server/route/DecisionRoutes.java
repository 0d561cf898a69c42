package org.reportedly.server.route;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.model.Claim;
import org.reportedly.picture.Picture;
import org.reportedly.server.decision.ClaimForm;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.Addresses;

/** What analysts decide on incidents and claims. Each answer leads to where it can be undone. */
final class DecisionRoutes {
  private static final int FORM_BYTES = 256 * 1024;

  private final Picture picture;

  DecisionRoutes(Picture picture) {
    this.picture = picture;
  }

  List<Route> all() {
    return List.of(
        Route.post("/incidents/{id}/merge", this::merge),
        Route.post("/incidents/{id}/split", this::split),
        Route.post("/claims/{id}/retract", this::retract),
        Route.post("/claims/{id}/correct", this::correct));
  }

  private Answer merge(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    String id = exchange.variable("id");
    String other =
        form.first("other")
            .map(DecisionRoutes::idIn)
            .orElseThrow(() -> missing("Choose the incident that is the same occurrence."));
    return done(
        id, picture.decisions().merge(List.of(id, other), form.text("reason"), author(exchange)));
  }

  /** People paste addresses where an id is asked for. */
  private static String idIn(String written) {
    return written.replaceFirst("^.*/incidents/", "").replaceFirst("[?#].*$", "");
  }

  private Answer split(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    List<String> claims = form.all("claim");
    if (claims.isEmpty()) {
      throw missing("Choose the claims that are about another occurrence.");
    }
    return done(
        claims.getFirst(),
        picture.decisions().split(claims, form.text("reason"), author(exchange)));
  }

  private Answer retract(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    StoredClaim stored = claim(exchange);
    long place =
        picture.decisions().retract(stored.claim().id(), form.text("reason"), author(exchange));
    return Answer.seeOther("/changes#entry-" + place);
  }

  private Answer correct(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    ClaimForm fields = new ClaimForm(claim(exchange).claim());
    try {
      Claim corrected = fields.corrected(form);
      return done(
          corrected.id(),
          picture.decisions().correct(corrected, form.text("reason"), author(exchange)));
    } catch (IllegalArgumentException senseless) {
      throw new HttpProblem(
          422,
          "The correction makes no sense: " + senseless.getMessage(),
          "Go back and mend it; nothing was changed.");
    }
  }

  private StoredClaim claim(Exchange exchange) {
    String id = exchange.variable("id");
    return picture
        .claim(id, Optional.empty())
        .orElseThrow(
            () -> HttpProblem.notFound("There is no claim " + id, "It may have been taken back."));
  }

  private static String author(Exchange exchange) {
    return exchange.visitor().author();
  }

  private static Answer done(String incident, long place) {
    return Answer.seeOther(Addresses.incident(incident) + "?done=" + place);
  }

  private static HttpProblem missing(String wayOut) {
    return new HttpProblem(422, "Something is missing", wayOut);
  }
}
