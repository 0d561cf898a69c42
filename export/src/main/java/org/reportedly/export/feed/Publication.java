package org.reportedly.export.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Who publishes a feed or an alert, and when.
 *
 * @param title of feeds, for a person
 * @param site where the program's pages are; its address ends in a slash
 * @param at the moment of publication
 * @param version of the program
 */
public record Publication(String title, URI site, Instant at, String version) {
  /** Where the pages are unless somebody says so. */
  public static final URI HERE = URI.create("http://localhost:8080/");

  public Publication {
    if (site.getScheme() == null || site.getHost() == null) {
      throw new IllegalArgumentException(
          "no address of a site: " + site + " (write it like https://example.org/)");
    }
    if (!site.toString().endsWith("/")) {
      site = URI.create(site + "/");
    }
  }

  /** The page of one thing, such as that of an incident. */
  String page(String folder, String id) {
    return site + folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
