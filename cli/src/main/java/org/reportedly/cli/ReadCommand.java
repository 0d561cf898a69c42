package org.reportedly.cli;

import java.util.concurrent.Callable;
import org.reportedly.cli.output.ClaimLines;
import org.reportedly.cli.output.ClaimTable;
import org.reportedly.cli.output.ReadingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportedly read}: from reports to attributed claims. */
@Command(
    name = "read",
    description = "Read reports and print who says that what happened.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was read, 1 when some input was bad (the rest is still read), 2 when"
          + " the command was mistyped.",
      "",
      "Examples:",
      "  reportedly read report.txt --published 2024-08-14",
      "  reportedly read report.txt --published 2024-08-14 --why",
      "  reportedly read reports/ --format jsonl > claims.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private ReportArguments reports = new ReportArguments();

  @Mixin private TableOptions look = new TableOptions();

  @Option(
      names = "--why",
      description = "Tell for each claim the rule, cue and words behind each field.")
  private boolean why;

  private final Surroundings surroundings;
  private final Pipelines pipelines;

  /**
   * @param surroundings streams and terminal
   * @param pipelines asked when there is a report to read
   */
  ReadCommand(Surroundings surroundings, Pipelines pipelines) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws Exception {
    return reports.run(
        surroundings, new ReadingTask(surroundings, pipelines::claims, why, printer()));
  }

  private ReadingPrinter printer() {
    return switch (look.format()) {
      case JSONL -> new ClaimLines(surroundings.out());
      case TABLE ->
          new ClaimTable(surroundings.out(), look.columns(surroundings), look.colors(surroundings));
    };
  }
}
