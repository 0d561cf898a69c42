package org.reportedly.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.extraction.ClaimReader;

/**
 * One call of the command in this process, as in a pipe: what it printed, said, and ended with.
 *
 * @param status exit status
 * @param printed standard output
 * @param said standard error
 */
record CommandRun(int status, String printed, String said) {
  static CommandRun of(Supplier<ClaimReader> pipeline, String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        Surroundings.of(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            Terminal.NONE);
    int status = Reportedly.run(surroundings, pipeline, arguments);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A call that must come to its end before any model is loaded. */
  static CommandRun withoutModels(String... arguments) {
    return of(CommandRun::neverAsked, "", arguments);
  }

  private static ClaimReader neverAsked() {
    throw new AssertionError("models were loaded");
  }

  List<String> saidLines() {
    return said.lines().toList();
  }
}
