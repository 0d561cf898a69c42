package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.export.WeighedHoldings;
import org.reportedly.cli.export.WholeFile;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exporter;
import org.reportedly.export.Holdings;
import org.reportedly.export.Subject;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reportedly export}: what the ledger holds, for other programs. */
@Command(
    name = "export",
    description = "Hand claims, incidents or reports of the ledger on to other programs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was written, 1 when the ledger or the writing failed, 2 when the"
          + " command was mistyped.",
      "",
      "Examples:",
      "  reportedly export claims --format csv --country UA --since 2025-01-01 > claims.csv",
      "  reportedly export incidents --format geojson --verdict contested --out map.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
  private Subject subject = Subject.CLAIMS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, whole or not at all. Default: standard output.")
  private @Nullable Path out;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private QueryOptions filters = new QueryOptions();

  @Spec private @Nullable CommandSpec spec;

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.serves(subject)) {
      throw mistyped(format.unserved(subject));
    }
    if (format.binary() && out == null && surroundings.terminal().outputIsTerminal()) {
      throw mistyped(
          "%s is nothing that a terminal can show. Name a file with --out, or write to a pipe."
              .formatted(format.word()));
    }
    Weighing weighing =
        new Weighing(
            OwnSettings.of(surroundings.terminal().environment(), System.getProperties()).actors());
    try (Ledger open = Ledger.openExisting(ledger.of(surroundings))) {
      write(new WeighedHoldings(open, weighing));
    }
    return ExitStatus.FINE;
  }

  private void write(Holdings holdings) throws IOException {
    Exporter exporter = new Exporter();
    ClaimQuery query = filters.query().order(ClaimQuery.Order.BY_NAME).build();
    if (out == null) {
      exporter.write(subject, format, holdings, query, surroundings.bytes());
      return;
    }
    try {
      new WholeFile(out).write(stream -> exporter.write(subject, format, holdings, query, stream));
    } catch (NoSuchFileException noFolder) {
      throw new IOException("there is no folder for %s. Make it.".formatted(out), noFolder);
    }
  }

  private ParameterException mistyped(String sentence) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
