package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.server.Desk;
import org.reportedly.server.DeskSettings;
import org.reportedly.server.Outside;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.OpenIdSettings;
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

  @Option(
      names = "--openid",
      paramLabel = "FILE",
      description =
          "How people sign in with an account elsewhere (OpenID Connect), as properties: issuer,"
              + " client-id, client-secret, desk, name-claim, role-claim, and for reader, analyst"
              + " and admin the groups that make somebody one.")
  private @Nullable Path openId;

  @Option(
      names = "--watch",
      paramLabel = "SOURCE",
      description =
          "A list of feeds (.opml), or the address of a feed or page, that is visited again and"
              + " again; what is new is read and kept.")
  private List<String> watched = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "Minutes between good visits of a feed, at least 1. Default: 15.")
  private int minutes = 15;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Where the desk keeps what is no part of the ledger, such as the health of feeds."
              + " Default: beside the ledger's file, or desk in the user's data folder.")
  private @Nullable Path state;

  @Mixin private WebOptions web = new WebOptions();

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
    if (accounts == null && openId == null && !DeskSettings.isLoopback(host) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "A desk that others can reach needs --accounts or --openid; make accounts with"
              + " 'reportedly account'.");
    }
    LedgerLocation place = ledger.of(surroundings);
    Path folder = folder(place);
    DeskSettings settings =
        new DeskSettings(
            host,
            port,
            hostNames,
            System.getProperty("user.name", "analyst"),
            accounts(folder),
            elsewhere());
    ActorBook actors = WeighingOptions.actors(surroundings);
    Outside outside =
        new Outside(
            web.intake(surroundings),
            web.delivery(surroundings),
            folder,
            FeedList.addresses(watched, surroundings::say),
            Duration.ofMinutes(Math.max(1, minutes)));
    try (EndOfDesk end = EndOfDesk.watched(surroundings::say);
        OpenPicture open =
            OpenPicture.made(place, actors, surroundings.err(), surroundings.terminal());
        Desk desk =
            Desk.start(
                open.picture(),
                open.ledger(),
                actors,
                pipelines::claims,
                settings,
                outside,
                this::tell)) {
      surroundings.out().write("The desk is at " + desk.address() + "\n");
      surroundings.out().flush();
      surroundings.say("stop it with Ctrl-C.");
      end.await();
    }
    return ExitStatus.FINE;
  }

  private Optional<OpenIdSettings> elsewhere() {
    try {
      return openId == null ? Optional.empty() : Optional.of(OpenIdSettings.read(openId));
    } catch (IOException unusable) {
      throw new SettingsException("--openid: " + unusable.getMessage(), unusable);
    }
  }

  /** Those who sign in elsewhere only need no account here. */
  private Optional<AccountFile> accounts(Path folder) {
    return Optional.ofNullable(accounts)
        .or(() -> Optional.ofNullable(openId).map(_ -> folder.resolve("accounts.tsv")))
        .map(AccountFile::new);
  }

  private Path folder(LedgerLocation place) {
    if (state != null) {
      return state;
    }
    return place instanceof LedgerLocation.InFile(Path file)
        ? file.resolveSibling(file.getFileName() + ".desk")
        : OwnFolder.of(surroundings).resolve("desk");
  }

  private void tell(Throwable failure) {
    surroundings.say("this should not have happened: " + failure);
    if (failure instanceof VirtualMachineError) {
      surroundings.say("give the program more memory with REPORTEDLY_HEAP, such as 4g.");
    }
  }
}
