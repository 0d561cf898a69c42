package org.reportedly.server.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an address, decoded. An id may hold any character, so a slash in it is written as
 * {@code %2F} and a dot as {@code %2E}: the ending that tells the format is looked for before
 * decoding.
 *
 * @param parts decoded, without the format's ending
 * @param format the form that is asked for
 */
public record RequestPath(List<String> parts, Format format) {
  public RequestPath {
    parts = List.copyOf(parts);
  }

  /** The path as it stands in the request; empty if it is no address. */
  public static Optional<RequestPath> parse(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    String path = raw.substring(1);
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    Optional<Format> format =
        dot > slash + 1 ? Format.of(path.substring(dot + 1)) : Optional.empty();
    if (format.isPresent()) {
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
    return Optional.of(new RequestPath(parts, format.orElse(Format.HTML)));
  }

  /** An id as one part of an address. */
  public static String part(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }
}
