package org.reportedly.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All addresses of the server. Immutable. */
public final class Routes {
  /** The route for a request with the parts of its address that the route names. */
  record Match(Route route, Map<String, String> variables) {}

  private final List<Route> routes;

  /**
   * @param routes of those that fit, the first counts
   */
  public Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * The route that a request is for.
   *
   * @throws HttpProblem 404, 405 or 406 if there is none
   */
  Match find(String method, RequestPath path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    TreeSet<String> methods = new TreeSet<>();
    TreeSet<Format> formats = new TreeSet<>();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(path.parts());
      if (variables.isPresent()) {
        boolean fits = route.formats().contains(path.format());
        if (fits && route.method().equals(asked)) {
          return new Match(route, variables.get());
        }
        (fits ? methods : new TreeSet<String>()).add(route.method());
        formats.addAll(route.formats());
      }
    }
    if (!methods.isEmpty()) {
      throw new HttpProblem(
          405, "Nothing here answers " + method, "Use " + String.join(" or ", methods) + ".");
    }
    if (!formats.isEmpty()) {
      throw HttpProblem.notFound(
          "There is no ." + path.format().ending() + " of this page",
          "It is to be had as "
              + formats.stream().map(Format::ending).collect(Collectors.joining(", "))
              + ".");
    }
    throw HttpProblem.notFound(
        "There is no such page", "Begin at the situation, or look at the list of incidents.");
  }
}
