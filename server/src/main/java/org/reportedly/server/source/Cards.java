package org.reportedly.server.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.picture.IncidentSummary;
import org.reportedly.picture.Picture;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.page.IncidentCard;

/**
 * Some incidents of a longer list.
 *
 * @param cards those that happened last first
 * @param next where to go on; empty at the end
 */
public record Cards(List<IncidentCard> cards, Optional<String> next) {
  public Cards {
    cards = List.copyOf(cards);
  }

  /**
   * The incidents of which a claim is asked for.
   *
   * @param limit how many at most
   * @param after where an earlier page ended
   * @throws HttpProblem 400 if {@code after} is no such place
   */
  public static Cards of(Picture picture, Filters filters, int limit, Optional<String> after) {
    ClaimQueryBuilder query = query(filters, limit + 1, after);
    if (filters.asOf().isPresent()) {
      return asKnownThen(picture, query.build(), limit);
    }
    List<IncidentSummary> found = picture.incidents(query.build());
    return found.size() <= limit
        ? new Cards(found.stream().map(IncidentCard::of).toList(), Optional.empty())
        : new Cards(
            found.stream().limit(limit).map(IncidentCard::of).toList(),
            Optional.of(found.get(limit - 1).cursor().written()));
  }

  /** What asks for them. */
  public static ClaimQueryBuilder query(Filters filters, int limit, Optional<String> after) {
    ClaimQueryBuilder query = filters.builder().order(ClaimQuery.Order.NEWEST).limit(limit);
    after.map(Cards::cursor).ifPresent(query::after);
    return query;
  }

  /** What was known before incidents were kept is weighed anew, and has no later pages. */
  private static Cards asKnownThen(Picture picture, ClaimQuery query, int limit) {
    try (Stream<WeighedIncident> found = picture.weighed(query)) {
      return new Cards(found.limit(limit).map(IncidentCard::of).toList(), Optional.empty());
    }
  }

  /** The place in a list that an address names. */
  public static Cursor cursor(String written) {
    return Cursor.parse(written)
        .orElseThrow(() ->
            HttpProblem.badRequest(
                "Nothing can go on after \"%s\"".formatted(written),
                "Take the address of the next page from the page before."));
  }
}
