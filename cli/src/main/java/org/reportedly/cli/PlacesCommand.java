package org.reportedly.cli;

import java.util.concurrent.Callable;
import org.reportedly.cli.output.PlaceLines;
import org.reportedly.cli.output.PlaceTable;
import org.reportedly.cli.output.PlacesPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reportedly places}: from reports to the places that they name. */
@Command(
    name = "places",
    description = "Find every place that reports name and tell which one is meant, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was read, 1 when some input was bad (the rest is still read), 2 when"
          + " the command was mistyped.",
      "",
      "Examples:",
      "  reportedly places report.txt",
      "  reportedly places reports/ --format jsonl > places.jsonl"
    })
final class PlacesCommand implements Callable<Integer> {
  @Mixin private ReportArguments reports = new ReportArguments();

  @Mixin private TableOptions look = new TableOptions();

  private final Surroundings surroundings;
  private final Pipelines pipelines;

  /**
   * @param surroundings streams and terminal
   * @param pipelines asked when there is a report to read
   */
  PlacesCommand(Surroundings surroundings, Pipelines pipelines) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws Exception {
    return reports.run(surroundings, new PlacesTask(surroundings, pipelines, printer()));
  }

  private PlacesPrinter printer() {
    return switch (look.format()) {
      case JSONL -> new PlaceLines(surroundings.out());
      case TABLE ->
          new PlaceTable(surroundings.out(), look.columns(surroundings), look.colors(surroundings));
    };
  }
}
