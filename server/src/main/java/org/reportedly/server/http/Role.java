package org.reportedly.server.http;

import java.util.Locale;

/** What somebody may do; each may do what those before it may. */
public enum Role {
  /** Nothing but sign in. */
  NOBODY,
  /** Look at everything. */
  READER,
  /** Add reports and decide on claims and incidents. */
  ANALYST,
  /** Manage accounts, too. */
  ADMIN;

  /** Whether this role is enough where the other is asked for. */
  public boolean mayActAs(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The role's word in files and on screen. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
