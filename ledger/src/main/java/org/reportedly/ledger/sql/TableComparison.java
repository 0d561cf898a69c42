package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.Verification;
import org.reportedly.ledger.query.Verification.Finding;

/** Compares the query tables with rebuilt ones, row by row, and names what differs. */
final class TableComparison {
  private static final int ROWS_AT_A_TIME = 2000;

  /**
   * A table to compare.
   *
   * @param name its name
   * @param key the columns of its primary key, all of them whole numbers or text
   * @param columns all columns, the key's first
   * @param named for a person: the number of the column that names a row, from 1
   */
  private record Table(String name, int key, List<String> columns, int named) {}

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "report",
              2,
              List.of(
                  "id",
                  "added",
                  "removed",
                  "entry",
                  "claims_entry",
                  "outlet",
                  "published",
                  "scene",
                  "title",
                  "claims",
                  "state",
                  "first_day",
                  "last_day"),
              1),
          new Table(
              "claim",
              1,
              List.of(
                  "number",
                  "id",
                  "report",
                  "position",
                  "added",
                  "removed",
                  "entry",
                  "body_start",
                  "body_length",
                  "day",
                  "first_day",
                  "last_day",
                  "type",
                  "stance",
                  "place",
                  "country",
                  "province",
                  "latitude",
                  "longitude",
                  "place_precision",
                  "speakers",
                  "parties",
                  "outlet",
                  "published",
                  "background",
                  "words",
                  "agency",
                  "copy_of"),
              2),
          new Table("term", 1, List.of("number", "kind", "word", "uses"), 3),
          new Table("claim_term", 3, List.of("term", "day", "row"), 3),
          new Table(
              "incident",
              1,
              List.of(
                  "number",
                  "id",
                  "added",
                  "removed",
                  "entry",
                  "body_start",
                  "body_length",
                  "day",
                  "first_day",
                  "last_day",
                  "type",
                  "verdict",
                  "place",
                  "country",
                  "latitude",
                  "longitude",
                  "place_precision",
                  "claims",
                  "reports",
                  "sources",
                  "words"),
              2),
          new Table("incident_term", 3, List.of("term", "day", "row"), 3),
          new Table("membership", 3, List.of("claim", "added", "incident", "removed"), 1));

  private final Session ledger;
  private final Session rebuilt;
  private final List<Finding> findings;

  TableComparison(Session ledger, Session rebuilt, List<Finding> findings) {
    this.ledger = ledger;
    this.rebuilt = rebuilt;
    this.findings = findings;
  }

  void compareAll() throws SQLException {
    for (Table table : TABLES) {
      if (findings.size() < Verification.MOST_FINDINGS) {
        compare(table);
      }
    }
  }

  private void compare(Table table) throws SQLException {
    Side is = new Side(ledger, table);
    Side shouldBe = new Side(rebuilt, table);
    List<@Nullable Object> here = is.next();
    List<@Nullable Object> there = shouldBe.next();
    while ((!here.isEmpty() || !there.isEmpty()) && findings.size() < Verification.MOST_FINDINGS) {
      int order = here.isEmpty() ? 1 : there.isEmpty() ? -1 : order(here, there, table.key());
      if (order < 0) {
        tell(table, here, "is not in the log");
        here = is.next();
      } else if (order > 0) {
        tell(table, there, "is in the log, but missing from the table");
        there = shouldBe.next();
      } else {
        compare(table, here, there);
        here = is.next();
        there = shouldBe.next();
      }
    }
  }

  private void compare(Table table, List<@Nullable Object> is, List<@Nullable Object> shouldBe) {
    for (int i = 0; i < is.size(); i++) {
      if (!Objects.equals(is.get(i), shouldBe.get(i))) {
        tell(
            table,
            shouldBe,
            "the column %s is \"%s\", but the log says \"%s\""
                .formatted(table.columns().get(i), is.get(i), shouldBe.get(i)));
      }
    }
  }

  private void tell(Table table, List<@Nullable Object> row, String message) {
    findings.add(new Finding(table.name() + " " + row.get(table.named() - 1), message));
  }

  private static int order(List<@Nullable Object> one, List<@Nullable Object> other, int key) {
    for (int i = 0; i < key; i++) {
      int order =
          one.get(i) instanceof Long number && other.get(i) instanceof Long second
              ? Long.compare(number, second)
              : ByCodePoint.compare(String.valueOf(one.get(i)), String.valueOf(other.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The rows of one side in the order of the key, fetched some at a time. */
  private static final class Side {
    private final Session session;
    private final Table table;
    private List<List<@Nullable Object>> some = List.of();
    private int at;
    private boolean started;

    Side(Session session, Table table) {
      this.session = session;
      this.table = table;
    }

    /** The next row; empty after the last. */
    List<@Nullable Object> next() throws SQLException {
      if (at == some.size()) {
        fetch();
      }
      return at < some.size() ? some.get(at++) : List.of();
    }

    private void fetch() throws SQLException {
      if (started && some.isEmpty()) {
        return;
      }
      List<String> key = table.columns().subList(0, table.key());
      String keys = String.join(", ", key);
      String after =
          started
              ? " WHERE (%s) > (%s)"
                  .formatted(keys, String.join(", ", key.stream().map(_ -> "?").toList()))
              : "";
      @Nullable Object[] values =
          started ? some.getLast().subList(0, table.key()).toArray() : new @Nullable Object[0];
      some =
          session.list(
              "SELECT %s FROM %s%s ORDER BY %s LIMIT %d"
                  .formatted(
                      String.join(", ", table.columns()),
                      table.name(),
                      after,
                      keys,
                      ROWS_AT_A_TIME),
              this::read,
              values);
      at = 0;
      started = true;
    }

    private List<@Nullable Object> read(ResultSet row) throws SQLException {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 1; i <= table.columns().size(); i++) {
        Object value = row.getObject(i);
        // The two databases give whole numbers as different types.
        values.add(value instanceof Integer number ? Long.valueOf(number) : value);
      }
      return values;
    }
  }
}
