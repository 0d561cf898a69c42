package org.reportedly.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportedly.cli.ledger.ClaimCorrection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportedly correct}. */
@Command(
    name = "correct",
    description = "Correct what was read of a claim.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "CLAIM", description = "The claim.")
  private String claim = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description =
          "What it should say: type, stance, speakers, actors, targets, place, when, figures or"
              + " background, as in the claims' JSON; a plain word or name will do, and nothing at"
              + " all empties a field.")
  private List<String> fields = new ArrayList<>();

  @Mixin private DecisionOptions options = new DecisionOptions();

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  CorrectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return options.decide(
        surroundings,
        picture ->
            picture
                .decisions()
                .correct(
                    ClaimCorrection.of(picture.known(claim), fields),
                    options.reason(),
                    options.author()));
  }
}
