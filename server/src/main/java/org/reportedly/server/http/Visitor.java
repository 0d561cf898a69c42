package org.reportedly.server.http;

import java.util.Optional;

/**
 * Who asks.
 *
 * @param name under which changes are kept; empty for somebody who has not signed in
 * @param role what they may do
 * @param token to be sent back with every form; belongs to this browser alone
 * @param hasAccount whether they signed in to an account
 * @param theme the look that this browser chose: {@code light}, {@code dark}, or neither
 */
public record Visitor(
    Optional<String> name, Role role, String token, boolean hasAccount, Optional<String> theme) {
  /** The name that changes are kept under. */
  public String author() {
    return name.orElse("somebody");
  }
}
