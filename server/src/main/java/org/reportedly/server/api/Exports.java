package org.reportedly.server.api;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exporter;
import org.reportedly.export.Holdings;
import org.reportedly.export.Subject;
import org.reportedly.export.feed.Publication;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;

/**
 * Hands on what a list is asked for in the formats of the module {@code export}, written while it
 * is sent. A format's word is the address's ending.
 */
public final class Exports {
  private static final int NEWS = 50;

  private final Holdings holdings;
  private final ActorBook book;
  private final String version;

  /**
   * @param holdings what there is to hand on
   * @param book tells schemes what kind of actor somebody is
   * @param version of the program, for feeds
   */
  public Exports(Holdings holdings, ActorBook book, String version) {
    this.holdings = holdings;
    this.book = book;
    this.version = version;
  }

  /** The endings that a subject can be had in. */
  public static Set<String> endings(Subject subject) {
    return Arrays.stream(ExportFormat.values())
        .filter(it -> it.serves(subject))
        .map(ExportFormat::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The file, if the ending that is asked for is that of a format. */
  public Optional<Answer> answer(Exchange exchange, Subject subject, Filters filters) {
    return ExportFormat.of(exchange.ending())
        .filter(format -> format.serves(subject))
        .map(format -> answer(format, exchange.origin(), subject, filters));
  }

  private Answer answer(ExportFormat format, String origin, Subject subject, Filters filters) {
    ClaimQuery query = query(format, filters);
    Exporter exporter =
        new Exporter(
            book, new Publication("Reportedly", URI.create(origin), Instant.now(), version));
    Answer answer =
        Answer.streaming(
            format.mediaType(), out -> exporter.write(subject, format, holdings, query, out));
    return format.isFeed()
        ? answer
        : answer.with(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(subject.word(), format.ending()));
  }

  private static ClaimQuery query(ExportFormat format, Filters filters) {
    ClaimQueryBuilder query = filters.builder();
    return format.isFeed()
        ? query.order(ClaimQuery.Order.NEWEST).limit(NEWS).build()
        : query.order(ClaimQuery.Order.BY_NAME).build();
  }
}
