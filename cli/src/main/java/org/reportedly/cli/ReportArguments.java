package org.reportedly.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports that a command is to work on, and what is known of them beforehand. */
final class ReportArguments {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A file of text, HTML, PDF, mail, feed, web archive or JSON Lines, a folder of these, a web"
              + " address, or - for standard input.")
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

  @Mixin private WebOptions web = new WebOptions();

  /**
   * Does a task with each of the reports and says what could not be read.
   *
   * @return the exit status
   */
  int run(Surroundings surroundings, ReportTask<?> task) throws Exception {
    ReportSource source =
        new ReportSource(Limits.DEFAULT, surroundings::in, () -> web.intake(surroundings));
    List<Problem> slips = source.check(names);
    slips.forEach(problem -> surroundings.say(problem.sentence()));
    List<String> readable = new ArrayList<>(names);
    slips.forEach(problem -> readable.remove(problem.source()));
    boolean allRead = new ReportRun<>(surroundings, task).run(source, readable, known());
    return allRead && slips.isEmpty() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private ReportDefaults known() {
    return new ReportDefaults(
        Optional.ofNullable(published), Optional.ofNullable(outlet).filter(s -> !s.isBlank()));
  }
}
