package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

/**
 * A claim that counts now, with as much of its report as filters need.
 *
 * @param claim the claim
 * @param report its report, without its words
 */
record Member(Claim claim, Report report) {
  static Optional<Member> find(Session session, String id) throws SQLException {
    return session.first(
        "SELECT substr(e.payload, CAST(c.body_start + 1 AS INTEGER),"
            + " CAST(c.body_length AS INTEGER)), c.report, r.outlet, r.published, r.scene"
            + " FROM claim c JOIN entry e ON e.seq = c.entry"
            + " JOIN report r ON r.id = c.report AND r.removed IS NULL"
            + " WHERE c.id = ? AND c.removed IS NULL",
        row -> {
          long published = row.getLong(4);
          Optional<LocalDate> day =
              row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(published));
          return new Member(
              ClaimJson.read(row.getString(1)),
              new Report(
                  row.getString(2),
                  Optional.ofNullable(row.getString(5)),
                  Optional.ofNullable(row.getString(3)),
                  day,
                  Optional.empty(),
                  ""));
        },
        id);
  }
}
