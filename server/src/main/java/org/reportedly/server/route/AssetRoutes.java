package org.reportedly.server.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;

/** Style, scripts and icon, as they lie in the program file. */
final class AssetRoutes {
  private static final String FOLDER = "/org/reportedly/server/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** One for each part of the pages, in the order in which they count. */
  private static final List<String> STYLES =
      List.of(
          "colours",
          "page",
          "frame",
          "controls",
          "verdicts",
          "cards",
          "tables",
          "incident",
          "figures",
          "report",
          "situation",
          "map",
          "timeline",
          "view",
          "chart",
          "sources",
          "decide");

  private static final List<String> FILES =
      List.of("desk.js", "situation.js", "incident.js", "report.js", "work.js", "icon.svg");

  private AssetRoutes() {}

  /** One route for each file; anybody may have them. */
  static List<Route> all() {
    List<Route> routes = new ArrayList<>();
    routes.add(route("desk.css", style()));
    for (String file : FILES) {
      routes.add(route(file, read(file)));
    }
    return routes;
  }

  private static Route route(String file, byte[] content) {
    Answer answer = Answer.of(type(file), content).with("Cache-Control", "no-cache");
    return new Route("GET", List.of("assets", file), Set.of(Route.PAGE), Role.NOBODY, _ -> answer);
  }

  /** All of the style, so that a page waits for one answer only. */
  private static byte[] style() {
    StringBuilder all = new StringBuilder();
    for (String part : STYLES) {
      all.append(new String(read("style/" + part + ".css"), StandardCharsets.UTF_8)).append('\n');
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String type(String file) {
    return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), Answer.TEXT);
  }

  private static byte[] read(String file) {
    try (InputStream in = AssetRoutes.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}
