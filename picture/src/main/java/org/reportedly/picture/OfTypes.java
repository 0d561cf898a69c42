package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.model.ClaimType;

/**
 * The incidents of some types: one question for each type, since an index answers that, instead of
 * going through all incidents.
 *
 * @param ledger asked
 * @param types of which an incident has a claim
 */
record OfTypes(Ledger ledger, Set<ClaimType> types) {
  private static final Comparator<StoredIncident> NEWEST =
      Comparator.comparingLong((StoredIncident it) -> it.cursor().day())
          .thenComparingLong(it -> it.cursor().row())
          .reversed();

  private static final Comparator<StoredIncident> BY_NAME =
      Comparator.comparing(it -> it.incident().id());

  OfTypes {
    types = Set.copyOf(types);
  }

  /**
   * Those that the query asks for, the newest first; all of them in the query's own order.
   *
   * @param most how many are wanted; if there are more, one more is given
   */
  List<StoredIncident> newest(ClaimQuery query, int most) {
    List<StoredIncident> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    List<ClaimType> asked = query.type().map(List::of).orElseGet(() -> List.copyOf(types));
    for (ClaimType type : asked) {
      var one = query.toBuilder().whole().type(type).order(ClaimQuery.Order.NEWEST);
      if (most < Integer.MAX_VALUE) {
        one.limit(most + 1);
      }
      try (Stream<StoredIncident> its = ledger.incidents(one.build())) {
        its.filter(it -> known.add(it.incident().id())).forEach(found::add);
      }
    }
    return found.stream()
        .sorted(
            query.order() == ClaimQuery.Order.BY_NAME && most == Integer.MAX_VALUE
                ? BY_NAME
                : NEWEST)
        .limit(most + 1L)
        .toList();
  }
}
