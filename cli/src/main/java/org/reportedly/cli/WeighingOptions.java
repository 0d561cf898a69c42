package org.reportedly.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.cli.situation.ClaimFiles;
import org.reportedly.cli.situation.FileIncidents;
import org.reportedly.cli.situation.Incidents;
import org.reportedly.cli.situation.LedgerIncidents;
import org.reportedly.cli.situation.SituationPrinter;
import org.reportedly.cli.situation.SituationPrinters;
import org.reportedly.cli.terminal.ColorChoice;
import org.reportedly.fusion.ReportedClaim;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that show incidents have in common: where these come from, and how. */
final class WeighingOptions {
  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Claims as JSON Lines, as 'reportedly read --format jsonl' prints them, instead of a"
              + " ledger's.")
  private List<Path> claims = new ArrayList<>();

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      arity = "1..*",
      description = "The claims' reports as JSON Lines; tells their outlets and days.")
  private List<Path> reports = new ArrayList<>();

  @Mixin private QueryOptions filters = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColorChoice color = ColorChoice.AUTO;

  QueryOptions filters() {
    return filters;
  }

  /** Whose side somebody is on, with what the user adds. */
  static ActorBook actors(Surroundings surroundings) {
    return OwnSettings.of(surroundings.terminal().environment(), System.getProperties()).actors();
  }

  /** Work with incidents. */
  @FunctionalInterface
  interface Work {
    int with(Incidents incidents) throws Exception;
  }

  /**
   * Does work with the incidents of a ledger or of files.
   *
   * @return what the work returned, or the exit status where the files cannot be read
   */
  int with(Surroundings surroundings, Work work) throws Exception {
    ActorBook book = actors(surroundings);
    if (!claims.isEmpty()) {
      Optional<List<ReportedClaim>> read =
          Attempt.of(surroundings, () -> new ClaimFiles(claims, reports).read(filters.asOf()));
      return read.isPresent()
          ? work.with(new FileIncidents(read.get(), book))
          : ExitStatus.BAD_INPUT;
    }
    try (OpenPicture open =
        OpenPicture.existing(
            ledger.of(surroundings), book, surroundings.err(), surroundings.terminal())) {
      return work.with(new LedgerIncidents(open.picture()));
    }
  }

  SituationPrinter printer(Surroundings surroundings) {
    return switch (format) {
      case JSONL -> SituationPrinters.lines(surroundings.out());
      case TABLE ->
          SituationPrinters.table(
              surroundings.out(),
              surroundings.terminal().columnsOrDefault(),
              color.colors(
                  surroundings.terminal().outputIsTerminal(),
                  surroundings.terminal().environment()));
    };
  }
}
