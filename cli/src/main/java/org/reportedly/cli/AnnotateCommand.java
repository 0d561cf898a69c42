package org.reportedly.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reportedly.cli.output.AnnotationLines;
import org.reportedly.cli.output.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportedly annotate}: what each stage finds, before claims are made of it. */
@Command(
    name = "annotate",
    description = "Print what each stage of reading finds in reports, one report a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was read, 1 when some input was bad (the rest is still read), 2 when"
          + " the command was mistyped.",
      "",
      "Example:",
      "  reportedly annotate --layers times,places report.txt --published 2024-08-14"
    })
final class AnnotateCommand implements Callable<Integer> {
  /** The only form that there is: layers are for programs. */
  enum Form {
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private ReportArguments reports = new ReportArguments();

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      description = "Which of ${COMPLETION-CANDIDATES}, parted by commas. Default: all.")
  private List<Layer> layers = List.of(Layer.values());

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  @SuppressWarnings("UnusedVariable") // There is no choice yet, but a person may say it.
  private Form format = Form.JSONL;

  private final Surroundings surroundings;
  private final Pipelines pipelines;

  /**
   * @param surroundings streams and terminal
   * @param pipelines asked when there is a report to read
   */
  AnnotateCommand(Surroundings surroundings, Pipelines pipelines) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws Exception {
    return reports.run(
        surroundings,
        new AnnotationTask(
            surroundings,
            pipelines,
            EnumSet.copyOf(layers),
            new AnnotationLines(surroundings.out())));
  }
}
