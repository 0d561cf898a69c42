package org.reportedly.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.state.Term;

/** Which reports hold a claim that a query asks for. */
final class ReportConditions {
  private ReportConditions() {}

  static String of(ClaimQuery query, long place, List<@Nullable Object> values) {
    List<String> where = new ArrayList<>(List.of(Conditions.counts("r", place)));
    List<String> ofClaim = new ArrayList<>();
    List<@Nullable Object> ofClaimValues = new ArrayList<>();
    for (Term term : Conditions.terms(query, false)) {
      ofClaim.add(
          "EXISTS (SELECT 1 FROM claim_term t JOIN term n ON n.number = t.term"
              + " WHERE t.row = c.number AND t.day = c.day AND n.kind = ? AND n.word = ?)");
      ofClaimValues.add(term.facet().word());
      ofClaimValues.add(term.word());
    }
    query
        .since()
        .ifPresent(since -> {
          ofClaim.add("c.last_day >= ?");
          ofClaimValues.add(since.toEpochDay());
        });
    query
        .until()
        .ifPresent(until -> {
          ofClaim.add("c.first_day <= ?");
          ofClaimValues.add(until.toEpochDay());
        });
    for (String word : query.text().map(Term::words).orElse(java.util.Set.of())) {
      ofClaim.add("c.words LIKE ?");
      ofClaimValues.add("% " + word + " %");
    }
    int conditionsBefore = ofClaim.size();
    Conditions.counting("claim", query, place, ofClaim, ofClaimValues);
    if (conditionsBefore > 0 || query.verdict().isPresent()) {
      where.add(
          "EXISTS (SELECT 1 FROM claim c WHERE c.report = r.id AND "
              + String.join(" AND ", ofClaim)
              + ")");
      values.addAll(ofClaimValues);
    }
    return String.join(" AND ", where);
  }
}
