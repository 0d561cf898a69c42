package org.reportedly.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly split}. */
@Command(
    name = "split",
    description = "Say that claims are about another occurrence than the rest of their incident.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class SplitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CLAIM",
      arity = "1..*",
      description = "Some of the claims of one incident.")
  private List<String> claims = new ArrayList<>();

  @Mixin private DecisionOptions options = new DecisionOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  SplitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.decide(
        surroundings,
        picture -> picture.decisions().split(claims, options.reason(), options.author()));
  }
}
