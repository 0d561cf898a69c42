package org.reportedly.server.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names and values of a form or of an address's query, in their order.
 *
 * @param pairs as they came, decoded
 */
public record Parameters(List<Pair> pairs) {
  /** More are refused. */
  private static final int MOST = 1_000;

  /** One name with its value. */
  public record Pair(String name, String value) {}

  /** Nothing. */
  public static final Parameters NONE = new Parameters(List.of());

  public Parameters {
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads {@code a=1&b=2}.
   *
   * @throws HttpProblem if it is not encoded rightly or has too many pairs
   */
  public static Parameters parse(String encoded) {
    List<Pair> pairs = new ArrayList<>();
    try {
      for (String piece : encoded.isEmpty() ? new String[0] : encoded.split("&", -1)) {
        int middle = piece.indexOf('=');
        String name = middle < 0 ? piece : piece.substring(0, middle);
        String value = middle < 0 ? "" : piece.substring(middle + 1);
        pairs.add(
            new Pair(
                URLDecoder.decode(name, StandardCharsets.UTF_8),
                URLDecoder.decode(value, StandardCharsets.UTF_8)));
        if (pairs.size() > MOST) {
          throw HttpProblem.badRequest("Too many parameters", "Send fewer.");
        }
      }
    } catch (IllegalArgumentException undecodable) {
      throw HttpProblem.badRequest(
          "The address is not encoded rightly", "Write % as %25 and other signs in UTF-8.");
    }
    return new Parameters(pairs);
  }

  /** The first value of that name that is not blank, without spaces around it. */
  public Optional<String> first(String name) {
    return pairs.stream()
        .filter(it -> it.name.equals(name) && !it.value.isBlank())
        .map(it -> it.value.strip())
        .findFirst();
  }

  /** All values of that name that are not blank. */
  public List<String> all(String name) {
    return pairs.stream()
        .filter(it -> it.name.equals(name) && !it.value.isBlank())
        .map(Pair::value)
        .toList();
  }

  /** The value as it came, empty if there is none. */
  public String text(String name) {
    return pairs.stream()
        .filter(it -> it.name.equals(name))
        .map(Pair::value)
        .findFirst()
        .orElse("");
  }

  /** As the query of an address, without the question mark. */
  public String encoded() {
    StringBuilder all = new StringBuilder();
    for (Pair pair : pairs) {
      all.append(all.isEmpty() ? "" : "&")
          .append(URLEncoder.encode(pair.name, StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(pair.value, StandardCharsets.UTF_8));
    }
    return all.toString();
  }
}
