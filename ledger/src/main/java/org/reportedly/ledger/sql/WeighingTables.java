package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.entry.Decided;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.query.NumberedClaim;
import org.reportedly.ledger.query.Weighed;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Wording;

/**
 * What weighing reads and keeps so that a new report touches only its neighbours: which claims lie
 * in which block, which are linked, and how far the incidents are current. What blocks and links
 * mean is known to whoever weighs. Valid as long as its transaction.
 */
public final class WeighingTables {
  private final Session session;
  private final Transaction transaction;

  WeighingTables(Session session, Transaction transaction) {
    this.session = session;
    this.transaction = transaction;
  }

  /** A claim in a block; in the order in which they are kept. */
  public record Neighbour(long block, long claim, ClaimType type) implements Comparable<Neighbour> {
    @Override
    public int compareTo(Neighbour other) {
      return block != other.block
          ? Long.compare(block, other.block)
          : Long.compare(claim, other.claim);
    }
  }

  /** A link from one claim to another; in the order in which they are kept. */
  public record StoredLink(long claim, long other, double score) implements Comparable<StoredLink> {
    @Override
    public int compareTo(StoredLink link) {
      return claim != link.claim
          ? Long.compare(claim, link.claim)
          : Long.compare(other, link.other);
    }
  }

  /** How far incidents are current; empty where nothing was ever weighed. */
  public Optional<Weighed> weighed() {
    return transaction.step(() ->
        session.first(
            "SELECT rules, since, until FROM weighing WHERE number = 1",
            row -> new Weighed(row.getString(1), row.getLong(2), row.getLong(3))));
  }

  /** Keeps how far incidents are current. */
  public void weighed(Weighed now) {
    transaction.step(() -> {
      int rows =
          session.update(
              "UPDATE weighing SET rules = ?, since = ?, until = ? WHERE number = 1",
              now.rules(),
              now.since(),
              now.until());
      return rows > 0
          ? rows
          : session.update(
              "INSERT INTO weighing (number, rules, since, until) VALUES (1, ?, ?, ?)",
              now.rules(),
              now.since(),
              now.until());
    });
  }

  /** Forgets all blocks, links and traits. */
  public void clear() {
    transaction.step(() -> session.update("DELETE FROM trait"));
    transaction.step(() -> session.update("DELETE FROM neighbourhood"));
    transaction.step(() -> session.update("DELETE FROM link"));
  }

  /** The place of the last entry of the log; 0 for an empty one. */
  public long lastEntry() {
    return transaction.step(() -> session.number("SELECT max(seq) FROM entry"));
  }

  /** The place of the last merge, split or undo; 0 where there is none. */
  public long lastDecision() {
    return transaction.step(() ->
        session.number("SELECT max(seq) FROM entry WHERE kind IN ('merge', 'split', 'undo')"));
  }

  /** Merges and splits that counted at a place in the log, in order. */
  public List<Decided> decisions(long until) {
    return transaction.step(() -> LogReads.decisions(session, until));
  }

  /**
   * The reports about which something was recorded after an entry.
   *
   * @param after the entry
   * @param until the last entry to look at
   */
  public List<String> reportsChanged(long after, long until) {
    return transaction.step(() ->
        session.list(
            "SELECT DISTINCT subject FROM entry WHERE seq > ? AND seq <= ? AND subject <> ''",
            row -> row.getString(1),
            after,
            until));
  }

  /** The numbers of the report's claims that count. */
  public List<Long> numbersOf(String report) {
    return transaction.step(() ->
        session.list(
            "SELECT number FROM claim WHERE report = ? AND removed IS NULL",
            row -> row.getLong(1),
            report));
  }

  /** The claims with these numbers, whether they count or not. */
  public List<NumberedClaim> claims(Collection<Long> numbers) {
    return transaction.step(() ->
        session.listOfAny(
            "SELECT c.number, substr(e.payload, CAST(c.body_start + 1 AS INTEGER),"
                + " CAST(c.body_length AS INTEGER)), c.outlet, c.published, c.agency,"
                + " c.copy_of"
                + " FROM claim c JOIN entry e ON e.seq = c.entry WHERE c.number IN (%s)",
            WeighingTables::claim, numbers));
  }

  private static NumberedClaim claim(ResultSet row) throws SQLException {
    long published = row.getLong(4);
    Optional<LocalDate> day =
        row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(published));
    return new NumberedClaim(
        row.getLong(1),
        ClaimJson.read(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        day,
        new Wording(Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6))));
  }

  /** What is kept of each claim for comparing it, in the form of whoever weighs. */
  public Map<Long, byte[]> traits(Collection<Long> claims) {
    Map<Long, byte[]> found = new HashMap<>();
    transaction.step(() ->
        session.listOfAny(
            "SELECT claim, written FROM trait WHERE claim IN (%s)",
            row -> found.put(row.getLong(1), row.getBytes(2)), claims));
    return found;
  }

  /** Keeps for each claim what it is compared by; nothing was kept of these before. */
  public void keep(Map<Long, byte[]> traits) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    traits.forEach((claim, written) -> rows.add(new @Nullable Object[] {claim, written}));
    batch("INSERT INTO trait (claim, written) VALUES (?, ?)", rows);
  }

  /** The number of the claim that counts under an id. */
  public Optional<Long> number(String claim) {
    return transaction.step(() ->
        session.first(
            "SELECT number FROM claim WHERE id = ? AND removed IS NULL",
            row -> row.getLong(1),
            claim));
  }

  /** The claims in any of the blocks. */
  public List<Neighbour> inBlocks(Collection<Long> blocks) {
    return transaction.step(() ->
        session.listOfAny(
            "SELECT block, claim, type FROM neighbourhood WHERE block IN (%s)",
            row ->
                new Neighbour(
                    row.getLong(1),
                    row.getLong(2),
                    ClaimType.of(row.getString(3)).orElse(ClaimType.ASSESSMENT)),
            blocks));
  }

  /** All links of the claims. */
  public List<StoredLink> links(Collection<Long> claims) {
    return transaction.step(() ->
        session.listOfAny(
            "SELECT claim, other, score FROM link WHERE claim IN (%s)",
            row -> new StoredLink(row.getLong(1), row.getLong(2), row.getDouble(3)), claims));
  }

  /** Takes claims into blocks. */
  public void enter(Collection<Neighbour> neighbours) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    neighbours.forEach(it -> rows.add(new @Nullable Object[] {it.block, it.claim, it.type.word()}));
    batch("INSERT INTO neighbourhood (block, claim, type) VALUES (?, ?, ?)", rows);
  }

  /** Takes a claim out of blocks, and forgets what it is compared by. */
  public void leave(long claim, Collection<Long> blocks) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    blocks.forEach(block -> rows.add(new @Nullable Object[] {block, claim}));
    batch("DELETE FROM neighbourhood WHERE block = ? AND claim = ?", rows);
    transaction.step(() -> session.update("DELETE FROM trait WHERE claim = ?", claim));
  }

  /** Keeps links that are new, each as given. */
  public void link(Collection<StoredLink> links) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    links.forEach(it -> rows.add(new @Nullable Object[] {it.claim, it.other, it.score}));
    batch("INSERT INTO link (claim, other, score) VALUES (?, ?, ?)", rows);
  }

  /** Takes links away. */
  public void unlink(Collection<StoredLink> links) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    links.forEach(it -> rows.add(new @Nullable Object[] {it.claim, it.other}));
    batch("DELETE FROM link WHERE claim = ? AND other = ?", rows);
  }

  private void batch(String sql, List<@Nullable Object[]> rows) {
    transaction.step(() -> {
      session.batch(sql, rows);
      return true;
    });
  }

  /** The incidents that hold any of the claims now, by id, with the ids of all their claims. */
  public Map<String, Set<String>> incidentsOf(Collection<String> claims) {
    return transaction.step(() -> {
      Set<String> ids =
          new HashSet<>(
              session.listOfAny(
                  "SELECT incident FROM membership WHERE removed IS NULL AND claim IN (%s)",
                  row -> row.getString(1), claims));
      Map<String, Set<String>> incidents = new HashMap<>();
      session.listOfAny(
          "SELECT incident, claim FROM membership WHERE removed IS NULL AND incident IN (%s)",
          row ->
              incidents
                  .computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                  .add(row.getString(2)),
          ids);
      return incidents;
    });
  }

  /** The ids of all incidents that hold now. */
  public List<String> allIncidents() {
    return transaction.step(() ->
        session.list("SELECT id FROM incident WHERE removed IS NULL", row -> row.getString(1)));
  }
}
