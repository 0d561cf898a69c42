package org.reportedly.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.ledger.LedgerChoice;
import org.reportedly.ledger.LedgerLocation;
import picocli.CommandLine.Option;

/** The ledger that a command works on. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      description =
          "The path of an SQLite file, or jdbc:postgresql://server/database. Default: ledger.db in"
              + " the user's data folder.")
  private @Nullable String ledger;

  /** Where the chosen ledger is. */
  LedgerLocation of(Surroundings surroundings) {
    return LedgerChoice.of(Optional.ofNullable(ledger), surroundings.terminal().environment());
  }
}
