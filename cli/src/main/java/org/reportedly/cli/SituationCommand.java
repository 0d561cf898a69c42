package org.reportedly.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.situation.SituationPrinter;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.SituationViews;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reportedly situation}. */
@Command(
    name = "situation",
    description = "Answer the daily questions: measures, attacks, control, tolls and others.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SituationCommand implements Callable<Integer> {
  @Mixin private WeighingOptions options = new WeighingOptions();

  @Parameters(
      paramLabel = "VIEW",
      arity = "0..1",
      description =
          "measures, attacks, control, tolls, displacement, elections, movements, aid or"
              + " responsibility; all if left out.")
  private @Nullable String view;

  @Spec private @Nullable CommandSpec spec;

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  SituationCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Weighing weighing = options.weighing(surroundings);
    List<SituationView> views = views(new SituationViews(weighing.sources()));
    Optional<List<WeighedIncident>> found =
        Attempt.of(surroundings, () -> options.wanted(weighing, surroundings));
    if (found.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    SituationPrinter printer = options.printer(surroundings);
    for (SituationView each : views) {
      printer.view(each, each.rows(found.get()));
    }
    return ExitStatus.FINE;
  }

  private List<SituationView> views(SituationViews all) {
    if (view == null) {
      return all.all();
    }
    Optional<SituationView> one = all.of(view);
    if (one.isEmpty() && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no view '%s', but %s"
              .formatted(
                  view, String.join(", ", all.all().stream().map(SituationView::word).toList())));
    }
    return one.stream().toList();
  }
}
