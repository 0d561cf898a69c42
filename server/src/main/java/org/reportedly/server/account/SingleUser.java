package org.reportedly.server.account;

import java.util.Optional;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Visitor;
import org.reportedly.server.http.Visitors;

/** A desk without accounts: whoever reaches it is its one user. For loopback. */
public final class SingleUser implements Visitors {
  private final String author;
  private final BrowserToken tokens = new BrowserToken();

  /**
   * @param author the name that changes are kept under; not blank
   */
  public SingleUser(String author) {
    this.author = author;
  }

  @Override
  public Greeting greet(
      Optional<String> cookie, Optional<String> authorization, Optional<String> theme) {
    String value = cookie.filter(it -> !it.isBlank()).orElseGet(tokens::newCookie);
    return new Greeting(
        new Visitor(Optional.of(author), Role.ADMIN, tokens.of(value), false, theme),
        cookie.isPresent() ? Optional.empty() : Optional.of(value));
  }
}
