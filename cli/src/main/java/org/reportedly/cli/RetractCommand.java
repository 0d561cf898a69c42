package org.reportedly.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly retract}. */
@Command(
    name = "retract",
    description = "Take a claim back, or a report with all its claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class RetractCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "A claim, or a report.")
  private String id = "";

  @Mixin private DecisionOptions options = new DecisionOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  RetractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.decide(
        surroundings,
        picture -> picture.decisions().retract(id, options.reason(), options.author()));
  }
}
