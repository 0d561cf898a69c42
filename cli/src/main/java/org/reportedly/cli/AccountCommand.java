package org.reportedly.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.server.account.Account;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.PasswordHash;
import org.reportedly.server.http.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportedly account}: who may use the desk. */
@Command(
    name = "account",
    description = "Add, change or remove an account of the desk.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The password is the first line of standard input; on a terminal it is asked for unseen."
    })
final class AccountCommand implements Callable<Integer> {
  private static final int SHORTEST_PASSWORD = 10;

  @Parameters(paramLabel = "NAME", description = "The name that changes are kept under.")
  private String name = "";

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      required = true,
      description = "The file of accounts; made if there is none.")
  private Path file = Path.of("");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "analyst",
      description = "reader, analyst or admin. Default: ${DEFAULT-VALUE}.")
  private String role = "";

  @Option(names = "--remove", description = "Take the account away.")
  private boolean remove;

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  AccountCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    AccountFile accounts = new AccountFile(file);
    if (remove) {
      return told(accounts.remove(name), "there is no account " + name);
    }
    Optional<Role> wanted = AccountFile.role(role);
    if (wanted.isEmpty() || !Account.isName(name)) {
      return told(
          false,
          wanted.isEmpty()
              ? "there is no role " + role + ", but reader, analyst and admin"
              : "a name has letters, digits and . _ @ - in it, 64 at most");
    }
    String password = password();
    if (password.length() < SHORTEST_PASSWORD) {
      return told(false, "a password has ten signs or more; nothing was changed");
    }
    accounts.put(new Account(name, wanted.get(), PasswordHash.of(password)));
    return ExitStatus.FINE;
  }

  private Integer told(boolean done, String otherwise) {
    if (!done) {
      surroundings.say(otherwise + ".");
    }
    return done ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private String password() throws IOException {
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (terminal.isPresent()) {
      char @Nullable [] typed = terminal.get().readPassword("Password for %s: ", name);
      return typed == null ? "" : new String(typed);
    }
    String line =
        new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
            .readLine();
    return line == null ? "" : line;
  }
}
