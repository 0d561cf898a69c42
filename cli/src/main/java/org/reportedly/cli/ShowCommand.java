package org.reportedly.cli;

import java.util.List;
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
    Optional<List<WeighedIncident>> all =
        Attempt.of(surroundings, () -> options.all(options.weighing(surroundings), surroundings));
    if (all.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    Optional<WeighedIncident> found = all.get().stream().filter(this::isWanted).findFirst();
    if (found.isEmpty()) {
      surroundings.say("there is no incident or claim " + wanted + "; 'incidents' lists them.");
      return ExitStatus.BAD_INPUT;
    }
    options.printer(surroundings).incident(found.get());
    return ExitStatus.FINE;
  }

  private boolean isWanted(WeighedIncident incident) {
    return incident.incident().id().equals(wanted)
        || incident.incident().claims().stream().anyMatch(claim -> claim.id().equals(wanted));
  }
}
