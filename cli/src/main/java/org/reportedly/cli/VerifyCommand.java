package org.reportedly.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.Verification;
import org.reportedly.ledger.query.Verification.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reportedly verify}: proves that nothing in the ledger was changed. */
@Command(
    name = "verify",
    description = "Prove that nothing in the ledger was changed, or name what was.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when nothing was changed, 1 when something was or the ledger failed, 2 when"
          + " the command was mistyped."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger = new LedgerOption();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Verification found;
    try (Ledger open = Ledger.openExisting(ledger.of(surroundings))) {
      found = open.verify();
    }
    Writer out = surroundings.out();
    for (Finding finding : found.findings()) {
      out.write("changed: " + SafeText.of(finding.subject() + ": " + finding.message()) + "\n");
    }
    out.write(
        "%s: %d entries, %d reports, %d claims%nhead: %s%ncontent: %s%n"
            .formatted(
                found.isIntact() ? "intact" : "not intact",
                found.entries(),
                found.reports(),
                found.claims(),
                found.head(),
                found.content()));
    out.flush();
    return found.isIntact() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }
}
