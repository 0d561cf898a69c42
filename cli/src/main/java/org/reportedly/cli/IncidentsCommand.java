package org.reportedly.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reportedly.fusion.situation.WeighedIncident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reportedly incidents}. */
@Command(
    name = "incidents",
    description = "Bring claims about one occurrence together and say what they come to.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class IncidentsCommand implements Callable<Integer> {
  @Mixin private WeighingOptions options = new WeighingOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  IncidentsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Optional<List<WeighedIncident>> found =
        Attempt.of(
            surroundings, () -> options.wanted(options.weighing(surroundings), surroundings));
    if (found.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    options.printer(surroundings).incidents(found.get());
    return ExitStatus.FINE;
  }
}
