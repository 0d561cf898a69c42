package org.reportedly.server.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;

/**
 * Refuses what another site makes a browser send.
 *
 * <p>A site can point its own name at this machine and then read what a server on loopback answers
 * (DNS rebinding); so the request must name a host that this server goes by. And a change must not
 * come from a page of another origin; browsers tell that in {@code Origin} and {@code
 * Sec-Fetch-Site}, and other programs send neither.
 *
 * @param hosts names that this server goes by, without port; empty for any
 */
record OriginCheck(Set<String> hosts) {
  OriginCheck {
    hosts = Set.copyOf(hosts);
  }

  void check(String method, HttpFields headers) {
    String authority = Optional.ofNullable(headers.get("Host")).orElse("");
    if (!hosts.isEmpty() && !hosts.contains(nameOf(authority))) {
      throw new HttpProblem(
          421,
          "This server does not go by the name " + authority,
          "Use the address that it printed at its start, or start it with --host-name.");
    }
    if (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method)) {
      return;
    }
    boolean foreignOrigin =
        Optional.ofNullable(headers.get("Origin"))
            .filter(origin -> !authorityOf(origin).equalsIgnoreCase(authority))
            .isPresent();
    boolean foreignSite =
        Optional.ofNullable(headers.get("Sec-Fetch-Site"))
            .filter(site -> !site.equals("same-origin") && !site.equals("none"))
            .isPresent();
    if (foreignOrigin || foreignSite) {
      throw new HttpProblem(
          403, "Another site sent this request", "Open the page here and send the form again.");
    }
  }

  private static String nameOf(String authority) {
    String bare = authority.replaceFirst(":\\d+$", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static String authorityOf(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
