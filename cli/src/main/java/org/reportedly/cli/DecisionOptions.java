package org.reportedly.cli;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.picture.Picture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that record an analyst's decision have in common. */
final class DecisionOptions {
  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides it. Default: the user of this machine.")
  private @Nullable String author;

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Why, for those who come later.")
  private String reason = "";

  String reason() {
    return reason;
  }

  String author() {
    return Optional.ofNullable(author)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> System.getProperty("user.name", "nobody named"));
  }

  /** Takes the decision, and says how to undo it. */
  int decide(Surroundings surroundings, ToLongFunction<Picture> decision) throws Exception {
    try (OpenPicture open =
        OpenPicture.existing(
            ledger.of(surroundings),
            WeighingOptions.actors(surroundings),
            surroundings.err(),
            surroundings.terminal())) {
      long place = decision.applyAsLong(open.picture());
      surroundings.out().write("recorded as %d; 'undo %d' takes it back%n".formatted(place, place));
      surroundings.out().flush();
    }
    return ExitStatus.FINE;
  }
}
