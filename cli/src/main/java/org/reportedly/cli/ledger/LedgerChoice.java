package org.reportedly.cli.ledger;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.reportedly.ledger.LedgerLocation;

/** Which ledger a command is about. */
public final class LedgerChoice {
  private LedgerChoice() {}

  /**
   * The ledger that was named, or the user's own.
   *
   * @param typed what {@code --ledger} was given, if anything
   * @param environment the environment's variables
   */
  public static LedgerLocation of(Optional<String> typed, Map<String, String> environment) {
    return typed
        .map(LedgerLocation::parse)
        .orElseGet(() ->
            LedgerLocation.ofUser(environment, Path.of(System.getProperty("user.home", "."))));
  }
}
