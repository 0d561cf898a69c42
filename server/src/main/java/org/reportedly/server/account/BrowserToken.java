package org.reportedly.server.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the token that every form of a browser must send back, from the value of the browser's
 * cookie, which no other site can read. The secret lives as long as the process.
 */
public final class BrowserToken {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec secret = new SecretKeySpec(random(32), ALGORITHM);

  /** A new value for a cookie, which nobody can guess. */
  public String newCookie() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
  }

  /** The token that belongs to a cookie's value. */
  public String of(String cookie) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] random(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
