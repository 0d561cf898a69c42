package org.reportedly.server.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An address with what answers it.
 *
 * @param method such as {@code GET}
 * @param parts of the address; {@code {id}} stands for any one part
 * @param endings the forms that it can be asked for in; the empty one stands for a page
 * @param role who may ask
 * @param action what answers
 */
public record Route(
    String method, List<String> parts, Set<String> endings, Role role, Action action) {
  /** The ending of a page: none. */
  public static final String PAGE = "";

  public Route {
    parts = List.copyOf(parts);
    endings = Set.copyOf(endings);
  }

  /** A page for readers. */
  public static Route get(String pattern, Action action) {
    return get(pattern, Set.of(PAGE), action);
  }

  /** Something for readers in these forms. */
  public static Route get(String pattern, Collection<String> endings, Action action) {
    return new Route("GET", partsOf(pattern), Set.copyOf(endings), Role.READER, action);
  }

  /** A form that analysts send. */
  public static Route post(String pattern, Action action) {
    return new Route("POST", partsOf(pattern), Set.of(PAGE), Role.ANALYST, action);
  }

  /** The same for others. */
  public Route by(Role other) {
    return new Route(method, parts, endings, other, action);
  }

  /** The address with names for its parts. */
  public String pattern() {
    return "/" + String.join("/", parts);
  }

  private static List<String> partsOf(String pattern) {
    List<String> parts = new ArrayList<>(List.of(pattern.split("/", -1)));
    parts.removeFirst();
    return parts.equals(List.of("")) ? List.of() : parts;
  }

  /** The parts that the pattern names, if the address fits it. */
  Optional<Map<String, String>> match(List<String> asked) {
    if (asked.size() != parts.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{") && !asked.get(i).isEmpty()) {
        variables.put(part.substring(1, part.length() - 1), asked.get(i));
      } else if (!part.equals(asked.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
