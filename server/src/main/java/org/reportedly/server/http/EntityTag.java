package org.reportedly.server.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells by a body's hash whether a client has it already. */
final class EntityTag {
  private static final int BYTES = 12;

  private EntityTag() {}

  /** The tag of a body; weak, because the same body may be sent compressed or not. */
  static String of(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether a header {@code If-None-Match} names the tag. */
  static boolean matches(String header, String tag) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .anyMatch(it -> it.equals("*") || it.equals(tag) || ("W/" + it).equals(tag));
  }
}
