package org.reportedly.server.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: salted and stretched with PBKDF2 and HMAC-SHA-256, so that who reads
 * the file has to guess at great cost.
 *
 * @param iterations how often it was stretched
 * @param salt random, as Base64
 * @param hash as Base64
 */
public record PasswordHash(int iterations, String salt, String hash) {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ITERATIONS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  public PasswordHash {
    if (iterations < 1) {
      throw new IllegalArgumentException("a password is stretched at least once");
    }
  }

  /** The hash of a new password. */
  public static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(
        ITERATIONS,
        Base64.getEncoder().encodeToString(salt),
        stretched(password, salt, ITERATIONS));
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PasswordHash parse(String written) {
    String[] parts = written.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(SCHEME) || !parts[1].matches("\\d{1,9}")) {
      throw new IllegalArgumentException("this is no kept password");
    }
    return new PasswordHash(Integer.parseInt(parts[1]), parts[2], parts[3]);
  }

  /** The written form. */
  public String written() {
    return SCHEME + ":" + iterations + ":" + salt + ":" + hash;
  }

  /** Whether the password is the one that was kept; takes the same time either way. */
  public boolean matches(String password) {
    byte[] asked =
        Base64.getDecoder()
            .decode(stretched(password, Base64.getDecoder().decode(salt), iterations));
    return MessageDigest.isEqual(asked, Base64.getDecoder().decode(hash));
  }

  private static String stretched(String password, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
      byte[] key = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
      spec.clearPassword();
      return Base64.getEncoder().encodeToString(key);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never shows what is in it. */
  @Override
  public String toString() {
    return SCHEME;
  }
}
