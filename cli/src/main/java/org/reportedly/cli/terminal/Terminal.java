package org.reportedly.cli.terminal;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the output goes.
 *
 * @param outputIsTerminal whether a person sees standard output as it comes
 * @param errorIsTerminal whether a person sees standard error as it comes
 * @param columns how many columns the terminal has, where that is known
 * @param environment the environment's variables
 */
public record Terminal(
    boolean outputIsTerminal,
    boolean errorIsTerminal,
    OptionalInt columns,
    Map<String, String> environment) {
  /** No terminal at all, as in a pipe. */
  public static final Terminal NONE = new Terminal(false, false, OptionalInt.empty(), Map.of());

  private static final int COLUMNS_ELSEWHERE = 100;

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /**
   * The terminal that the process runs in. Java cannot tell the two streams apart, so the launcher
   * says which are terminals, and how wide, in the system properties {@code reportedly.stdout},
   * {@code reportedly.stderr} and {@code reportedly.columns}.
   */
  public static Terminal ofProcess(Properties properties, Map<String, String> environment) {
    boolean console = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return new Terminal(
        flag(properties, "reportedly.stdout", console),
        flag(properties, "reportedly.stderr", console),
        columns(properties.getProperty("reportedly.columns", environment.get("COLUMNS"))),
        environment);
  }

  /** The columns to lay text out in: the terminal's, or a hundred where there is none. */
  public int columnsOrDefault() {
    return columns.orElse(COLUMNS_ELSEWHERE);
  }

  private static boolean flag(Properties properties, String name, boolean otherwise) {
    String value = properties.getProperty(name);
    return value == null ? otherwise : value.equals("terminal");
  }

  private static OptionalInt columns(@Nullable String written) {
    if (written == null || !written.matches("[1-9][0-9]{0,3}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(written));
  }
}
