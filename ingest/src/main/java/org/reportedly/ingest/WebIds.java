package org.reportedly.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

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
    return name.replaceFirst("-$", "") + "-" + hash(address);
  }

  private static String hash(String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
