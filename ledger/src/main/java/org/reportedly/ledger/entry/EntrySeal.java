package org.reportedly.ledger.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.reportedly.ledger.canonical.JsonText;

/**
 * The hash of an entry: SHA-256 over the UTF-8 bytes of the entry as canonical JSON without its
 * hash, so that any program can check it: {@code
 * {"author":…,"kind":…,"payload":…,"previous":…,"recorded":"2025-03-02T10:15:30Z","seq":1,"subject":…}}.
 */
public final class EntrySeal {
  private EntrySeal() {}

  /** The hash of an entry with the given parts. */
  public static String hash(
      long sequence,
      Instant recorded,
      String kind,
      String subject,
      String author,
      String payload,
      String previous) {
    StringBuilder sealed = new StringBuilder(payload.length() + 300);
    sealed.append("{\"author\":");
    JsonText.quote(author, sealed);
    sealed.append(",\"kind\":");
    JsonText.quote(kind, sealed);
    sealed.append(",\"payload\":").append(payload).append(",\"previous\":");
    JsonText.quote(previous, sealed);
    sealed.append(",\"recorded\":\"").append(recorded).append("\",\"seq\":").append(sequence);
    sealed.append(",\"subject\":");
    JsonText.quote(subject, sealed);
    return sha256(sealed.append('}').toString());
  }

  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A new SHA-256 digest, which every Java has. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
