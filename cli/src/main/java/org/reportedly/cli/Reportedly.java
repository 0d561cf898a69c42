package org.reportedly.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.reportedly.cli.terminal.ColorChoice;
import org.reportedly.ledger.problem.LedgerException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code reportedly}. */
@Command(
    name = "reportedly",
    description = "Reads crisis reports and keeps an account of who says that what happened.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Reportedly {
  private static final String NOBODY_READS = "Broken pipe";

  private Reportedly() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    System.exit(run(surroundings, pipelines(surroundings), arguments));
  }

  /** What the user's own places and settings make of the program. */
  static Pipelines pipelines(Surroundings surroundings) {
    Supplier<OwnSettings> settings =
        () -> OwnSettings.of(surroundings.terminal().environment(), System.getProperties());
    return new ReadingPipeline(
        own(surroundings)::usable, () -> settings.get().borders(), () -> settings.get().actors());
  }

  /** Runs the command in the given surroundings and gives its exit status. */
  static int run(Surroundings surroundings, Pipelines pipelines, String... arguments) {
    return commandLine(surroundings, pipelines).execute(arguments);
  }

  static CommandLine commandLine(Surroundings surroundings, Pipelines pipelines) {
    CommandLine command = new CommandLine(new Reportedly());
    command.addSubcommand(new ReadCommand(surroundings, pipelines));
    command.addSubcommand(new PlacesCommand(surroundings, pipelines));
    command.addSubcommand(new AnnotateCommand(surroundings, pipelines));
    command.addSubcommand(new FetchCommand(surroundings));
    command.addSubcommand(new WatchCommand(surroundings));
    command.addSubcommand(gazetteer(surroundings));
    command.addSubcommand(new AddCommand(surroundings, pipelines));
    command.addSubcommand(new VerifyCommand(surroundings));
    command.addSubcommand(new ChangesCommand(surroundings));
    command.addSubcommand(new IncidentsCommand(surroundings));
    command.addSubcommand(new ShowCommand(surroundings));
    command.addSubcommand(new SituationCommand(surroundings));
    command.addSubcommand(new MergeCommand(surroundings));
    command.addSubcommand(new SplitCommand(surroundings));
    command.addSubcommand(new CorrectCommand(surroundings));
    command.addSubcommand(new RetractCommand(surroundings));
    command.addSubcommand(new UndoCommand(surroundings));
    command.addSubcommand(new ExportCommand(surroundings));
    command.addSubcommand(new ServeCommand(surroundings, pipelines));
    command.addSubcommand(new AccountCommand(surroundings));
    command.addSubcommand(new GenerateCompletion());
    boolean color =
        ColorChoice.AUTO.colors(
            surroundings.terminal().outputIsTerminal(), surroundings.terminal().environment());
    return command
        .setOut(new PrintWriter(surroundings.out(), true))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(color ? Help.Ansi.ON : Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((mistake, _) -> mistyped(surroundings, mistake))
        .setExecutionExceptionHandler((failure, _, _) -> told(surroundings, failure));
  }

  private static CommandLine gazetteer(Surroundings surroundings) {
    OwnGazetteer own = own(surroundings);
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerImportCommand(surroundings, own))
        .addSubcommand(new GazetteerInfoCommand(surroundings, own));
  }

  private static OwnGazetteer own(Surroundings surroundings) {
    return OwnGazetteer.of(
        surroundings.terminal().environment(), System.getProperties(), surroundings::say);
  }

  private static int mistyped(Surroundings surroundings, ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    if (command.getParseResult() == null || command.getParseResult().originalArgs().isEmpty()) {
      command.usage(command.getErr());
      return ExitStatus.USAGE;
    }
    surroundings.say(String.valueOf(mistake.getMessage()));
    UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
    surroundings.err().printf("See '%s --help'.%n", command.getCommandSpec().qualifiedName());
    return ExitStatus.USAGE;
  }

  private static int told(Surroundings surroundings, Exception failure) {
    Optional<IOException> unwritten = unwritten(failure);
    if (unwritten
        .filter(it -> String.valueOf(it.getMessage()).contains(NOBODY_READS))
        .isPresent()) {
      return ExitStatus.FINE;
    }
    surroundings.say(
        switch (failure) {
          case SettingsException settings -> String.valueOf(settings.getMessage());
          case LedgerException ledger -> ledger.sentence();
          default ->
              unwritten
                  .map(it -> "the results cannot be written: " + it.getMessage())
                  .orElse("this should not have happened: " + failure);
        });
    return ExitStatus.BAD_INPUT;
  }

  /** The failure of a stream behind a failure; writers of JSON and streams of rows wrap it. */
  private static Optional<IOException> unwritten(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException unwritten) {
        return Optional.of(unwritten);
      }
    }
    return Optional.empty();
  }
}
