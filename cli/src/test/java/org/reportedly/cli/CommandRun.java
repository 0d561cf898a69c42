package org.reportedly.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reportedly.cli.terminal.Terminal;

/**
 * One call of the command in this process, as in a pipe: what it printed, said, and ended with.
 *
 * @param status exit status
 * @param printed standard output
 * @param said standard error
 */
record CommandRun(int status, String printed, String said) {
  private static final Pipelines NO_MODELS =
      new OnlyClaims(() -> {
        throw new AssertionError("models were loaded");
      });

  static CommandRun of(Pipelines pipelines, String standardInput, String... arguments) {
    return of(pipelines, Terminal.NONE, standardInput, arguments);
  }

  static CommandRun of(
      Pipelines pipelines, Terminal terminal, String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        Surroundings.of(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            terminal);
    int status = Reportedly.run(surroundings, pipelines, arguments);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A call that must come to its end before any model is loaded. */
  static CommandRun withoutModels(String... arguments) {
    return of(NO_MODELS, "", arguments);
  }

  List<String> saidLines() {
    return said.lines().toList();
  }
}
