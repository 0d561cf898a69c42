package org.reportedly.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly merge}. */
@Command(
    name = "merge",
    description = "Say that incidents are about one occurrence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      arity = "2..*",
      description = "Incidents, or claims, which stand for their incidents.")
  private List<String> ids = new ArrayList<>();

  @Mixin private DecisionOptions options = new DecisionOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  MergeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.decide(
        surroundings,
        picture -> picture.decisions().merge(ids, options.reason(), options.author()));
  }
}
