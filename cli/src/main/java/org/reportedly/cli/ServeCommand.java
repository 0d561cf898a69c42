package org.reportedly.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.server.Desk;
import org.reportedly.server.DeskSettings;
import org.reportedly.server.account.AccountFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reportedly serve}: the desk in the browser. */
@Command(
    name = "serve",
    description = "Show the ledger in the browser, and to other programs over HTTP.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The network to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}, this machine"
              + " alone.")
  private String host = "127.0.0.1";

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description = "A name by which browsers reach it, where that is another than the address.")
  private List<String> hostNames = new ArrayList<>();

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description =
          "Who may use it, as 'reportedly account' writes it. Without it everybody who reaches it"
              + " may, and it listens to this machine alone.")
  private @Nullable Path accounts;

  @Spec private @Nullable CommandSpec spec;

  private final Surroundings surroundings;
  private final Pipelines pipelines;

  /**
   * @param surroundings streams and terminal
   * @param pipelines asked when there is a report to read
   */
  ServeCommand(Surroundings surroundings, Pipelines pipelines) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws Exception {
    if (accounts == null && !DeskSettings.isLoopback(host) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "A desk that others can reach needs --accounts; make one with 'reportedly account'.");
    }
    DeskSettings settings =
        new DeskSettings(
            host,
            port,
            hostNames,
            System.getProperty("user.name", "analyst"),
            Optional.ofNullable(accounts).map(AccountFile::new));
    ActorBook actors = WeighingOptions.actors(surroundings);
    try (OpenPicture open =
            OpenPicture.made(
                ledger.of(surroundings), actors, surroundings.err(), surroundings.terminal());
        Desk desk =
            Desk.start(
                open.picture(), open.ledger(), actors, pipelines::claims, settings, this::tell)) {
      surroundings.out().write("The desk is at " + desk.address() + "\n");
      surroundings.out().flush();
      surroundings.say("stop it with Ctrl-C.");
      untilInterrupted();
    }
    return ExitStatus.FINE;
  }

  private static void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Throwable failure) {
    surroundings.say("this should not have happened: " + failure);
  }
}
