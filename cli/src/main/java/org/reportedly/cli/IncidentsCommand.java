package org.reportedly.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportedly incidents}. */
@Command(
    name = "incidents",
    description = "Bring claims about one occurrence together and say what they come to.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class IncidentsCommand implements Callable<Integer> {
  @Mixin private WeighingOptions options = new WeighingOptions();

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      converter = CountConverter.class,
      description = "Only the newest COUNT incidents, the newest first. Default: all, by id.")
  private @Nullable Integer limit;

  private final Surroundings surroundings;

  /**
   * @param surroundings streams and terminal
   */
  IncidentsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    ClaimQueryBuilder query = options.filters().query();
    if (limit == null) {
      query.order(ClaimQuery.Order.BY_NAME);
    } else {
      query.limit(limit);
    }
    return options.with(
        surroundings,
        incidents -> {
          try (Stream<WeighedIncident> found = incidents.of(query.build())) {
            options.printer(surroundings).incidents(found.iterator());
          }
          return ExitStatus.FINE;
        });
  }
}
