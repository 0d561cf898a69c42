package org.reportedly.server.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exporter;
import org.reportedly.export.Holdings;
import org.reportedly.export.Subject;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;

/**
 * Hands on what a list is asked for in the formats of the module {@code export}, written while it
 * is sent. A format's word is the address's ending.
 */
public final class Exports {
  private static final int NEWS = 50;

  private final Exporter exporter = new Exporter();
  private final Holdings holdings;

  /**
   * @param holdings what there is to hand on
   */
  public Exports(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The endings that a subject can be had in. */
  public static Set<String> endings(Subject subject) {
    return Arrays.stream(ExportFormat.values())
        .filter(it -> it.serves(subject))
        .map(ExportFormat::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The file, if the ending is that of a format. */
  public Optional<Answer> answer(String ending, Subject subject, Filters filters) {
    return ExportFormat.of(ending)
        .filter(format -> format.serves(subject))
        .map(format -> answer(format, subject, filters));
  }

  private Answer answer(ExportFormat format, Subject subject, Filters filters) {
    ClaimQuery query = query(format, filters);
    Answer answer =
        Answer.streaming(
            format.mediaType(), out -> exporter.write(subject, format, holdings, query, out));
    return isFeed(format)
        ? answer
        : answer.with(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(subject.word(), format.ending()));
  }

  private static ClaimQuery query(ExportFormat format, Filters filters) {
    ClaimQueryBuilder query = filters.builder();
    return isFeed(format)
        ? query.order(ClaimQuery.Order.NEWEST).limit(NEWS).build()
        : query.order(ClaimQuery.Order.BY_NAME).build();
  }

  private static boolean isFeed(ExportFormat format) {
    return format.word().toLowerCase(Locale.ROOT).equals("rss");
  }
}
