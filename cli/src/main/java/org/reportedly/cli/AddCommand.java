package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.ledger.ImportedClaims;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.cli.ledger.StoringPrinter;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.server.intake.CopyKeeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportedly add}: from reports to claims in the ledger. */
@Command(
    name = "add",
    description = "Read reports and keep them with their claims in the ledger.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "A report is kept once its line is printed. Adding it again changes nothing. Copies of other"
          + " reports are marked.",
      "",
      "Exit status: 0 when all was kept, 1 when some input was bad (the rest is still kept) or the"
          + " ledger failed, 2 when the command was mistyped.",
      "",
      "Examples:",
      "  reportedly add reports/",
      "  reportedly add --ledger jdbc:postgresql://server/crisis reports.jsonl"
    })
final class AddCommand implements Callable<Integer> {
  private static final String AUTHOR = "reportedly";

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "A file of text, HTML, PDF, mail, feed, web archive or JSON Lines, a folder of these, a web"
              + " address, or - for standard input.")
  private List<String> names = new ArrayList<>();

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication (YYYY-MM-DD) of reports that do not tell it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the reports that do not tell it.")
  private @Nullable String outlet;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "Claims of these reports that were read before, one a line as JSON, to keep instead of"
              + " reading.")
  private @Nullable Path claims;

  @Mixin private WebOptions web = new WebOptions();

  private final Surroundings surroundings;
  private final Pipelines pipelines;
  private boolean allGood = true;

  /**
   * @param surroundings streams and terminal
   * @param pipelines asked when there is a report to read
   */
  AddCommand(Surroundings surroundings, Pipelines pipelines) {
    this.surroundings = surroundings;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws Exception {
    ReportSource source =
        new ReportSource(Limits.DEFAULT, surroundings::in, () -> web.intake(surroundings));
    List<String> readable = new ArrayList<>(names);
    for (Problem slip : source.check(names)) {
      bad(slip.sentence());
      readable.remove(slip.source());
    }
    Path file = claims;
    if (file == null) {
      return keep(source, readable, pipelines::claims, 1);
    }
    ImportedClaims imported;
    try {
      imported = ImportedClaims.of(file, this::bad);
    } catch (IOException unreadable) {
      bad("%s: this file of claims cannot be read. Check the name.".formatted(file));
      return ExitStatus.BAD_INPUT;
    }
    try (imported) {
      return keep(source, readable, () -> imported, StoringPrinter.TOGETHER);
    }
  }

  private int keep(
      ReportSource source, List<String> readable, Supplier<ClaimReader> reader, int together)
      throws Exception {
    if (readable.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    try (OpenPicture open =
        OpenPicture.made(
            ledger.of(surroundings),
            WeighingOptions.actors(surroundings),
            surroundings.err(),
            surroundings.terminal())) {
      StoringPrinter printer =
          new StoringPrinter(
              new CopyKeeper(open.picture()), AUTHOR, surroundings.out(), this::bad, together);
      try (printer) {
        allGood &=
            new ReportRun<>(surroundings, new ReadingTask(surroundings, reader, false, printer))
                .run(source, readable, known());
      }
      allGood &= printer.keptAll();
    }
    return allGood ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private void bad(String sentence) {
    allGood = false;
    surroundings.say(sentence);
  }

  private ReportDefaults known() {
    return new ReportDefaults(
        Optional.ofNullable(published), Optional.ofNullable(outlet).filter(s -> !s.isBlank()));
  }
}
