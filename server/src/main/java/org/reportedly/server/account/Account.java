package org.reportedly.server.account;

import org.reportedly.server.http.Role;

/**
 * Somebody who may use the desk.
 *
 * @param name under which changes are kept
 * @param role what they may do
 * @param password as it is kept
 */
public record Account(String name, Role role, PasswordHash password) {
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,63}";

  public Account {
    if (!isName(name)) {
      throw new IllegalArgumentException("no name for an account: " + name);
    }
    if (role == Role.NOBODY) {
      throw new IllegalArgumentException("an account needs a role");
    }
  }

  /** Whether an account may have this name: letters, digits and a few signs, 64 at most. */
  public static boolean isName(String name) {
    return name.matches(NAME);
  }
}
