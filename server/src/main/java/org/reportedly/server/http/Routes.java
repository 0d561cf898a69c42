package org.reportedly.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All addresses of the server. Immutable. */
public final class Routes {
  /** The route for a request with the parts of its address that the route names. */
  record Match(Route route, Map<String, String> variables) {}

  private final List<Route> routes;
  private final Set<String> endings;

  /**
   * @param routes of those that fit, the first counts
   */
  public Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
    this.endings =
        routes.stream()
            .flatMap(it -> it.endings().stream())
            .filter(it -> !it.equals(Route.PAGE))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The address, taken apart; empty if it is none. */
  Optional<RequestPath> parse(String raw) {
    return RequestPath.parse(raw, endings);
  }

  /**
   * The route that a request is for.
   *
   * @throws HttpProblem 404 or 405 if there is none
   */
  Match find(String method, RequestPath path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    TreeSet<String> methods = new TreeSet<>();
    TreeSet<String> forms = new TreeSet<>();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(path.parts());
      if (variables.isPresent()) {
        forms.addAll(route.endings());
        if (route.endings().contains(path.ending())) {
          if (route.method().equals(asked)) {
            return new Match(route, variables.get());
          }
          methods.add(route.method());
        }
      }
    }
    if (!methods.isEmpty()) {
      throw new HttpProblem(
          405, "Nothing here answers " + method, "Use " + String.join(" or ", methods) + ".");
    }
    forms.remove(Route.PAGE);
    if (!forms.isEmpty()) {
      throw HttpProblem.notFound(
          "There is no ." + path.ending() + " of this page",
          "It is to be had as " + String.join(", ", forms) + ".");
    }
    throw HttpProblem.notFound(
        "There is no such page", "Begin at the situation, or look at the list of incidents.");
  }
}
