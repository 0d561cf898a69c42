package org.reportedly.server.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of an address, decoded. An id may hold any character, so a slash in it is written as
 * {@code %2F} and a dot as {@code %2E}: the ending that tells the format is looked for before
 * decoding.
 *
 * @param parts decoded, without the ending
 * @param ending the form that is asked for, such as {@code csv}; empty for a page
 */
public record RequestPath(List<String> parts, String ending) {
  public RequestPath {
    parts = List.copyOf(parts);
  }

  /**
   * The path as it stands in the request; empty if it is no address.
   *
   * @param endings those that tell a form; any other belongs to the last part
   */
  static Optional<RequestPath> parse(String raw, Set<String> endings) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    String path = raw.substring(1);
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    String ending = "";
    if (dot > slash + 1 && endings.contains(path.substring(dot + 1))) {
      ending = path.substring(dot + 1);
      path = path.substring(0, dot);
    }
    List<String> parts = new ArrayList<>();
    try {
      for (String part : path.isEmpty() ? new String[0] : path.split("/", -1)) {
        // A plus is itself in a path, other than in a form.
        parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
      }
    } catch (IllegalArgumentException undecodable) {
      return Optional.empty();
    }
    return Optional.of(new RequestPath(parts, ending));
  }

  /** An id as one part of an address. */
  public static String part(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }
}
