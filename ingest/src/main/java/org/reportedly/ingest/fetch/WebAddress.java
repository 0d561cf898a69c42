package org.reportedly.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/** Reads web addresses as people and servers write them. */
public final class WebAddress {
  private static final String WAY_OUT = "Give an address that begins with http:// or https://.";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<scheme>[hH][tT][tT][pP][sS]?)://(?:[^/?#@]*@)?(?<host>\\[[^\\]/?#]*\\]|[^/?#:\\[\\]]+)"
              + "(?<port>:\\d{1,5})?:?(?<path>/[^?#]*|)(?<query>\\?[^#]*)?(?:#.*)?");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private static final String NOT_IN_ADDRESSES = "\"<>[]^`{|}";
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private WebAddress() {}

  /** Whether a person means a web address. */
  public static boolean isMeant(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /**
   * The address in a text, with what browsers mend mended.
   *
   * @throws FetchFailure if this is no address of the web
   */
  public static URI parse(String text) throws FetchFailure {
    Matcher parts = PARTS.matcher(text.strip().replaceAll("[\\t\\r\\n]", "").replace('\\', '/'));
    if (!parts.matches()) {
      throw new FetchFailure(Kind.REFUSED, "this is no address of the web: " + text, WAY_OUT);
    }
    try {
      String port = parts.group("port") == null ? "" : parts.group("port");
      String path = parts.group("path").isEmpty() ? "/" : parts.group("path");
      String query = parts.group("query") == null ? "" : parts.group("query");
      // A user's name and password are never sent, and what follows # is none of the server's.
      URI uri =
          new URI(
                  parts.group("scheme").toLowerCase(Locale.ROOT)
                      + "://"
                      + host(parts.group("host"))
                      + port
                      + escaped(path)
                      + escaped(query))
              .normalize();
      if (uri.getHost() == null) {
        throw new FetchFailure(Kind.REFUSED, "this is no address of the web: " + text, WAY_OUT);
      }
      return uri;
    } catch (URISyntaxException | IllegalArgumentException broken) {
      throw new FetchFailure(Kind.REFUSED, "this is no address: " + text, WAY_OUT);
    }
  }

  /** A name in any script as the network writes it; all digits and full stops become plain ones. */
  private static String host(String written) {
    return written.startsWith("[") ? written : IDN.toASCII(written).toLowerCase(Locale.ROOT);
  }

  /** The characters that may not stand in a path or query, as bytes of UTF-8 in hexadecimal. */
  private static String escaped(String part) {
    StringBuilder escaped = new StringBuilder();
    for (byte here : part.getBytes(StandardCharsets.UTF_8)) {
      boolean allowed = here > ' ' && here < 0x7F && NOT_IN_ADDRESSES.indexOf(here) < 0;
      escaped.append(allowed ? (char) here + "" : "%%%02X".formatted(here & 0xFF));
    }
    return LONE_PERCENT.matcher(escaped).replaceAll("%25");
  }

  /** Where an answer leads. */
  static URI redirected(URI from, Answer answer) throws FetchFailure {
    String location =
        answer
            .header("Location")
            .orElseThrow(() ->
                new FetchFailure(Kind.PASSING, "it leads on, but nowhere", "Try again later."));
    return parse(joined(from, location.strip()));
  }

  /**
   * Locations may leave out what they share with the page, as {@code /next} and {@code ?page=2}.
   */
  private static String joined(URI from, String location) throws FetchFailure {
    if (SCHEME.matcher(location).lookingAt()) {
      return location;
    }
    try {
      // Java takes a bare query for one of the folder.
      String own = location.startsWith("?") ? from.getRawPath() : "";
      return from.resolve(own + escaped(location)).toString();
    } catch (IllegalArgumentException broken) {
      throw new FetchFailure(
          Kind.UNUSABLE, "it leads to no address: " + location, "It is passed over.");
    }
  }
}
