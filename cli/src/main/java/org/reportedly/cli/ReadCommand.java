package org.reportedly.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.output.ClaimLines;
import org.reportedly.cli.output.ClaimTable;
import org.reportedly.cli.output.ReadingPrinter;
import org.reportedly.cli.terminal.ColorChoice;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  reportedly read reports/ --format jsonl > claims.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 1000;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A text file, a .jsonl file with one report a line, a folder of these, or - for standard"
              + " input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Day of publication (YYYY-MM-DD) of reports that do not tell it. Without one, words such"
              + " as \"on Tuesday\" have no date.")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the reports that do not tell it.")
  private @Nullable String outlet;

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
      description =
          "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a terminal unless NO_COLOR is"
              + " set.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide the table may be. Default: the terminal's width, else 100.")
  private @Nullable Integer width;

  @Spec private @Nullable CommandSpec spec;

  private final Surroundings surroundings;
  private final OnceMade<ClaimReader> reader;

  /**
   * @param surroundings streams and terminal
   * @param reader asked for when there is a report to read
   */
  ReadCommand(Surroundings surroundings, OnceMade<ClaimReader> reader) {
    this.surroundings = surroundings;
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    checkWidth();
    ReportSource source = new ReportSource(Limits.DEFAULT, surroundings::in);
    List<Problem> slips = source.check(names);
    slips.forEach(problem -> surroundings.say(problem.sentence()));
    List<String> readable = new ArrayList<>(names);
    slips.forEach(problem -> readable.remove(problem.source()));
    boolean allRead =
        new ReadingRun(surroundings, reader, printer()).run(source, readable, known());
    return allRead && slips.isEmpty() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private void checkWidth() {
    if (spec != null && width != null && (width < NARROWEST || width > WIDEST)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--width': %d is not between %d and %d"
              .formatted(width, NARROWEST, WIDEST));
    }
  }

  private ReportDefaults known() {
    return new ReportDefaults(
        Optional.ofNullable(published), Optional.ofNullable(outlet).filter(s -> !s.isBlank()));
  }

  private ReadingPrinter printer() {
    return switch (format) {
      case JSONL -> new ClaimLines(surroundings.out());
      case TABLE ->
          new ClaimTable(
              surroundings.out(),
              width != null ? width : surroundings.terminal().columnsOrDefault(),
              color.colors(
                  surroundings.terminal().outputIsTerminal(),
                  surroundings.terminal().environment()));
    };
  }
}
