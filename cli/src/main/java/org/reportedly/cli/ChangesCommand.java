package org.reportedly.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.reportedly.cli.output.EntryLines;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportedly changes}: the ledger's log for other programs. */
@Command(
    name = "changes",
    description = "Print what was recorded in the ledger, one entry a line, as JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was printed, 1 when the ledger failed, 2 when the command was"
          + " mistyped."
    })
final class ChangesCommand implements Callable<Integer> {
  @Option(
      names = "--since",
      paramLabel = "SEQ",
      defaultValue = "0",
      description = "Only what was recorded after the entry SEQ. Default: everything.")
  private long since;

  @Mixin private LedgerOption ledger = new LedgerOption();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  ChangesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    EntryLines lines = new EntryLines(surroundings.out());
    try (Ledger open = Ledger.openExisting(ledger.of(surroundings));
        Stream<Entry> entries = open.entries(since)) {
      for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
        lines.print(each.next());
      }
    }
    surroundings.out().flush();
    return ExitStatus.FINE;
  }
}
