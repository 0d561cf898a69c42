package org.reportedly.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.WebIntake;
import org.reportedly.ingest.archive.EvidenceArchive;
import org.reportedly.ingest.fetch.AddressRule;
import org.reportedly.ingest.fetch.Delivery;
import org.reportedly.ingest.fetch.FetchLimits;
import org.reportedly.ingest.fetch.Fetcher;
import picocli.CommandLine.Option;

/** How a command goes to the web. */
final class WebOptions {
  private static final String NAME = "reportedly/0.1";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Mail or web address that outlets can reach you at; it is told to every server. Default:"
              + " the setting contact.")
  private @Nullable String contact;

  @Option(
      names = "--evidence",
      paramLabel = "FOLDER",
      description =
          "Where the bytes of all that is fetched are kept as WARC files. Default: evidence in the"
              + " user's data folder.")
  private @Nullable Path evidence;

  @Option(
      names = "--allow-private",
      description = "Fetch from addresses of this machine and its own networks, too.")
  private boolean allowPrivate;

  /** The way to the web that was chosen. */
  WebIntake intake(Surroundings surroundings) {
    Path folder = evidence == null ? OwnFolder.of(surroundings).resolve("evidence") : evidence;
    Fetcher fetcher =
        new Fetcher(FetchLimits.DEFAULT, rule(), agent(surroundings), InstantSource.system());
    return new WebIntake(fetcher, Optional.of(new EvidenceArchive(folder)), Limits.DEFAULT);
  }

  /** What sends to addresses that others chose, under the same rules. */
  Delivery delivery(Surroundings surroundings) {
    return new Delivery(rule(), FetchLimits.DEFAULT.wholeRequest(), agent(surroundings));
  }

  private AddressRule rule() {
    return new AddressRule(allowPrivate);
  }

  private String agent(Surroundings surroundings) {
    return Optional.ofNullable(contact)
        .or(() ->
            OwnSettings.of(surroundings.terminal().environment(), System.getProperties()).contact())
        .map(address -> address.replaceAll("[^\\x21-\\x7E]", ""))
        .filter(address -> !address.isEmpty())
        .map(address -> NAME + " (+" + address + ")")
        .orElse(NAME);
  }
}
