package org.reportedly.server.page.account;

import java.util.List;
import java.util.Optional;
import org.reportedly.server.page.Frame;

/**
 * The accounts, for admins.
 *
 * @param frame around it
 * @param rows the accounts by name
 * @param problem what was wrong with the last change
 */
public record AccountsPage(Frame frame, List<Row> rows, Optional<String> problem) {
  /** What is shown of an account. */
  public record Row(String name, String role) {}

  public AccountsPage {
    rows = List.copyOf(rows);
  }
}
