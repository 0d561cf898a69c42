package org.reportedly.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.situation.SituationPrinter;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.ledger.query.ClaimQuery;
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
    return options.with(
        surroundings,
        incidents -> {
          ClaimQuery query = options.filters().query().order(ClaimQuery.Order.BY_NAME).build();
          SituationPrinter printer = options.printer(surroundings);
          for (SituationView each : chosen(incidents.views())) {
            printer.view(each, incidents.situation(each, query));
          }
          return ExitStatus.FINE;
        });
  }

  private List<SituationView> chosen(List<SituationView> all) {
    List<SituationView> found =
        view == null ? all : all.stream().filter(it -> it.word().equals(view)).toList();
    if (found.isEmpty() && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no view '%s', but %s"
              .formatted(view, String.join(", ", all.stream().map(SituationView::word).toList())));
    }
    return found;
  }
}
