package org.reportedly.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.reportedly.fusion.situation.WeighedIncident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly show}. */
@Command(
    name = "show",
    description = "Show all claims about one incident, and why they are together.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {
  @Mixin private WeighingOptions options = new WeighingOptions();

  @Parameters(
      paramLabel = "INCIDENT",
      description = "The incident's id, or that of one of its claims.")
  private String wanted = "";

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.with(
        surroundings,
        incidents -> {
          Optional<WeighedIncident> found = incidents.incident(wanted, options.filters().moment());
          if (found.isEmpty()) {
            surroundings.say(
                "there is no incident or claim " + wanted + "; 'incidents' lists them.");
            return ExitStatus.BAD_INPUT;
          }
          options.printer(surroundings).incident(found.get());
          return ExitStatus.FINE;
        });
  }
}
