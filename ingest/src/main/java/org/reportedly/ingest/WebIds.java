package org.reportedly.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Names reports by their addresses: the same address, the same id, on every machine and day. */
final class WebIds {
  private static final int LONGEST_WORDS = 48;
  private static final int HASH_DIGITS = 8;

  private WebIds() {}

  /** Such as {@code harbour.example-ferry-runs-again-1f0c2b7a}. */
  static String of(String address) {
    String host = "";
    String words = "";
    try {
      URI uri = URI.create(address);
      host = String.valueOf(uri.getHost()).replaceFirst("^www\\.", "");
      String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
      words = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
    } catch (IllegalArgumentException noAddress) {
      host = "entry";
    }
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_WORDS));
    String name = host + "-" + cut.replaceAll("^-+|-+$", "");
    return name.replaceFirst("-$", "") + "-" + Hashes.sha256(address).substring(0, HASH_DIGITS);
  }

  /**
   * The id of the report that a page says it took its words from: what it calls its canonical
   * address, where that is a page of another site. What a page says of its own site is often wrong,
   * and two pages of one site are told by their words.
   *
   * @param here the page's address
   * @param canonical the address that the page calls canonical
   */
  static Optional<String> origin(String here, String canonical) {
    try {
      URI told = URI.create(canonical);
      boolean isPage = told.getPath() != null && told.getPath().length() > 1;
      return isPage && !site(URI.create(here)).equals(site(told))
          ? Optional.of(of(canonical))
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** The host without what only tells the kind of device. */
  private static String site(URI address) {
    return String.valueOf(address.getHost())
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:www|m|mobile|amp)\\.", "");
  }
}
