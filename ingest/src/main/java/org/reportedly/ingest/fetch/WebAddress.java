package org.reportedly.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/** Reads web addresses as people and servers write them. */
public final class WebAddress {
  private static final String WAY_OUT = "Give an address that begins with http:// or https://.";

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
    try {
      String mended = text.strip().replace(" ", "%20").replace("|", "%7C").replace("\\", "/");
      URI uri = new URI(new URI(mended).toASCIIString()).normalize();
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        throw new FetchFailure(Kind.REFUSED, "this is no address of the web: " + text, WAY_OUT);
      }
      // A user's name and password are never sent, and what follows # is none of the server's.
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return new URI(scheme + "://" + uri.getHost() + port + uri.getRawPath() + query);
    } catch (URISyntaxException broken) {
      throw new FetchFailure(Kind.REFUSED, "this is no address: " + text, WAY_OUT);
    }
  }

  /** Where an answer leads. */
  static URI redirected(URI from, Answer answer) throws FetchFailure {
    String location =
        answer
            .header("Location")
            .orElseThrow(() ->
                new FetchFailure(
                    Kind.PASSING, "it leads on, but nowhere", "It is tried again later."));
    try {
      return parse(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException broken) {
      throw new FetchFailure(
          Kind.UNUSABLE, "it leads to no address: " + location, "It is passed over.");
    }
  }
}
