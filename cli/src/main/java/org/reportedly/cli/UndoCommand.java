package org.reportedly.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly undo}. */
@Command(
    name = "undo",
    description = "Undo what an entry of the log did; also an undo.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class UndoCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SEQ",
      description = "The entry's number, as the decision printed it and 'changes' lists it.")
  private long sequence;

  @Mixin private DecisionOptions options = new DecisionOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  UndoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.decide(
        surroundings,
        picture -> picture.decisions().undo(sequence, options.reason(), options.author()));
  }
}
