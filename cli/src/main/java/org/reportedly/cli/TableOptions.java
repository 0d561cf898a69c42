package org.reportedly.cli;

import org.jspecify.annotations.Nullable;
import org.reportedly.cli.terminal.ColorChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form results are printed, and how a table looks. */
final class TableOptions {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 1000;

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

  private @Nullable Integer width;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide the table may be. Default: the terminal's width, else 100.")
  void setWidth(@Nullable Integer columns) {
    if (command != null && columns != null && (columns < NARROWEST || columns > WIDEST)) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--width': %d is not between %d and %d"
              .formatted(columns, NARROWEST, WIDEST));
    }
    width = columns;
  }

  OutputFormat format() {
    return format;
  }

  int columns(Surroundings surroundings) {
    return width != null ? width : surroundings.terminal().columnsOrDefault();
  }

  boolean colors(Surroundings surroundings) {
    return color.colors(
        surroundings.terminal().outputIsTerminal(), surroundings.terminal().environment());
  }
}
