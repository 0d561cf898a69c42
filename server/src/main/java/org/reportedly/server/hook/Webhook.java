package org.reportedly.server.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.reportedly.export.Subject;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Parameters;

/**
 * An address that is told of news.
 *
 * @param id names it
 * @param address where it is told
 * @param subject what it is told of
 * @param filter the conditions as they stand in an address; empty for all
 * @param secret with which what is sent is signed
 * @param author who registered it
 * @param until the last entry of the log that it knows of, or that held nothing for it
 * @param failures how many deliveries in a row have failed
 * @param next when it may be told next
 * @param lastGood when something was last delivered
 * @param trouble why the last delivery failed
 */
public record Webhook(
    String id,
    String address,
    Subject subject,
    String filter,
    String secret,
    String author,
    long until,
    int failures,
    Instant next,
    Optional<Instant> lastGood,
    Optional<String> trouble) {
  private static final String ALGORITHM = "HmacSHA256";

  /** The conditions. */
  public Filters filters() {
    return Filters.of(Parameters.parse(filter));
  }

  /** In a word or two. */
  public String status() {
    if (trouble.isPresent()) {
      return failures == 1 ? "failed once" : "failed " + failures + " times";
    }
    return lastGood.isPresent() ? "fine" : "waits for news";
  }

  /** The same after all to this entry was told, or held nothing for it. */
  Webhook told(long entry, Optional<Instant> delivered) {
    return new Webhook(
        id,
        address,
        subject,
        filter,
        secret,
        author,
        entry,
        0,
        Instant.EPOCH,
        delivered.or(() -> lastGood),
        Optional.empty());
  }

  /** The same after a delivery that failed. */
  Webhook failed(String reason, Instant again) {
    return new Webhook(
        id,
        address,
        subject,
        filter,
        secret,
        author,
        until,
        failures + 1,
        again,
        lastGood,
        Optional.of(reason));
  }

  /**
   * What proves to the receiver that a body came from here and when: HMAC-SHA-256 with the secret
   * over the moment, a dot and the body, in hexadecimal digits.
   *
   * @param moment seconds since 1970 as they are sent along
   */
  String signature(String moment, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((moment + ".").getBytes(StandardCharsets.UTF_8));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "webhook " + id + " to " + address;
  }
}
