package org.reportedly.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.export.WholeFile;
import org.reportedly.cli.ledger.OpenPicture;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exporter;
import org.reportedly.export.Holdings;
import org.reportedly.export.PictureHoldings;
import org.reportedly.export.Subject;
import org.reportedly.export.feed.Publication;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reportedly export}: what the ledger holds, for other programs. */
@Command(
    name = "export",
    description = "Hand claims, incidents or reports of the ledger on to other programs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 when all was written, 1 when the ledger or the writing failed, 2 when the"
          + " command was mistyped.",
      "",
      "Examples:",
      "  reportedly export claims --format csv --country UA --since 2025-01-01 > claims.csv",
      "  reportedly export incidents --format geojson --verdict contested --out map.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
  private Subject subject = Subject.CLAIMS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, whole or not at all. Default: standard output.")
  private @Nullable Path out;

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      converter = CountConverter.class,
      description = "Only so many.")
  private @Nullable Integer limit;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "Reportedly",
      description = "What rss and cap call themselves. Default: ${DEFAULT-VALUE}.")
  private String title = "";

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "Where the links of rss and cap lead. Default: http://localhost:8080/.")
  private URI site = Publication.HERE;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private QueryOptions filters = new QueryOptions();

  @Spec private @Nullable CommandSpec spec;

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.serves(subject)) {
      throw mistyped(format.unserved(subject));
    }
    if (format.binary() && out == null && surroundings.terminal().outputIsTerminal()) {
      throw mistyped(
          "%s is nothing that a terminal can show. Name a file with --out, or write to a pipe."
              .formatted(format.word()));
    }
    ActorBook book = WeighingOptions.actors(surroundings);
    Exporter exporter = new Exporter(book, publication());
    try (OpenPicture open =
        OpenPicture.existing(
            ledger.of(surroundings), book, surroundings.err(), surroundings.terminal())) {
      write(exporter, new PictureHoldings(open.picture()));
    }
    return ExitStatus.FINE;
  }

  private Publication publication() throws IOException {
    try {
      return new Publication(title, site, Instant.now(), Version.number());
    } catch (IllegalArgumentException noSite) {
      throw mistyped(String.valueOf(noSite.getMessage()));
    }
  }

  private void write(Exporter exporter, Holdings holdings) throws IOException {
    ClaimQuery query = query();
    Path file = out;
    long leftOut =
        file == null
            ? exporter.write(subject, format, holdings, query, surroundings.bytes())
            : new WholeFile(file)
                .write(stream -> exporter.write(subject, format, holdings, query, stream));
    if (leftOut > 0) {
      surroundings.say(
          "%d %s left out, for which %s has no form. They are in jsonl."
              .formatted(leftOut, leftOut == 1 ? "was" : "were", format.word()));
    }
  }

  private ClaimQuery query() {
    ClaimQueryBuilder query = filters.query().order(format.order());
    Optional.ofNullable(limit).ifPresent(query::limit);
    return query.build();
  }

  private ParameterException mistyped(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
