package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.cli.situation.ClaimFiles;
import org.reportedly.cli.situation.ClaimSource;
import org.reportedly.cli.situation.LedgerClaims;
import org.reportedly.cli.situation.SituationPrinter;
import org.reportedly.cli.situation.SituationPrinters;
import org.reportedly.cli.terminal.ColorChoice;
import org.reportedly.fusion.situation.Filter;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that weigh claims have in common: where claims come from, which, and how. */
final class WeighingOptions {
  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Claims as JSON Lines, as 'reportedly read --format jsonl' prints them, instead of a"
              + " ledger's.")
  private List<Path> claims = new ArrayList<>();

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      arity = "1..*",
      description = "The claims' reports as JSON Lines; tells their outlets and days.")
  private List<Path> reports = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Only of this place: part of its name, or a country's ISO code (UA).")
  private @Nullable String place;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Only of this party: a country's ISO code (UKR) or a group's name (M23).")
  private @Nullable String party;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what happened on that day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what happened on that day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "As it was known at the end of that day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColorChoice color = ColorChoice.AUTO;

  Weighing weighing(Surroundings surroundings) {
    return new Weighing(
        OwnSettings.of(surroundings.terminal().environment(), System.getProperties()).actors());
  }

  /** All incidents, whatever is asked for. */
  List<WeighedIncident> all(Weighing weighing, Surroundings surroundings) throws IOException {
    if (!claims.isEmpty()) {
      return weigh(weighing, new ClaimFiles(claims, reports));
    }
    try (Ledger open = Ledger.openExisting(ledger.of(surroundings))) {
      return weigh(weighing, new LedgerClaims(open));
    }
  }

  private List<WeighedIncident> weigh(Weighing weighing, ClaimSource source) throws IOException {
    Optional<LocalDate> day = Optional.ofNullable(asOf);
    return weighing.weigh(source.claims(day), source.decisions(day));
  }

  /** The incidents that are asked for. */
  List<WeighedIncident> wanted(Weighing weighing, Surroundings surroundings) throws IOException {
    return new Filter(
            Optional.ofNullable(place),
            Optional.ofNullable(party),
            Optional.ofNullable(since),
            Optional.ofNullable(until))
        .of(all(weighing, surroundings));
  }

  SituationPrinter printer(Surroundings surroundings) {
    return switch (format) {
      case JSONL -> SituationPrinters.lines(surroundings.out());
      case TABLE ->
          SituationPrinters.table(
              surroundings.out(),
              surroundings.terminal().columnsOrDefault(),
              color.colors(
                  surroundings.terminal().outputIsTerminal(),
                  surroundings.terminal().environment()));
    };
  }
}
