package org.reportedly.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.ClaimStore;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.incident.Regrouped;
import org.reportedly.fusion.incident.Regrouping;
import org.reportedly.fusion.link.Traits;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.query.NumberedClaim;
import org.reportedly.ledger.query.Weighed;
import org.reportedly.ledger.sql.Transaction;
import org.reportedly.ledger.sql.WeighingTables;

/**
 * Follows the log of a ledger: whatever came since it last looked, it brings into the incidents, in
 * the transaction of whoever wrote, or some at a time where much came without it. Not for use by
 * many threads.
 */
final class Follower {
  /** Who records incidents. */
  private static final String AUTHOR = "reportedly";

  /** So many entries are looked at together when much came. */
  private static final int ENTRIES_AT_A_TIME = 200;

  private static final int REMEMBERED = 30_000;

  private final Weighing weighing;
  private final Rules rules;
  private final Map<Long, Traits> traits =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Traits> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Strengths strengths = new Strengths();
  private DecidedPairs decisions = DecidedPairs.NONE;
  private long decidedAt;

  /** Until where this follower itself brought the incidents. */
  private long followedUntil;

  Follower(Weighing weighing) {
    this.weighing = weighing;
    this.rules = Rules.of(weighing);
  }

  /** Forgets what it remembers, as a transaction came to nothing. */
  void forget() {
    traits.clear();
    strengths.clear();
    followedUntil = 0;
    decisions = DecidedPairs.NONE;
    decidedAt = 0;
  }

  /** Brings the incidents up to the end of the log. */
  void follow(Transaction transaction) {
    while (!step(transaction)) {
      // One step after the other, until nothing is left.
    }
  }

  /**
   * Takes some entries into account.
   *
   * @return whether none is left
   */
  boolean step(Transaction transaction) {
    WeighingTables tables = transaction.weighing();
    Weighed from = beginning(tables);
    long last = tables.lastEntry();
    if (from.until() >= last) {
      return true;
    }
    if (from.until() != followedUntil) {
      // Another program was here, and links are others than those remembered.
      strengths.clear();
    }
    long until = Math.min(last, from.until() + ENTRIES_AT_A_TIME);
    long decided = tables.lastDecision();
    if (decided != decidedAt) {
      decisions = DecidedPairs.of(tables.decisions(Long.MAX_VALUE));
      decidedAt = decided;
    }
    LedgerStore store = new LedgerStore(tables, decisions, weighing, traits, strengths);
    Regrouping regrouping = weighing.regrouping(store);
    Map<Long, ReportedClaim> coming = new TreeMap<>();
    Regrouped renewed = renew(tables, store, regrouping, from.until(), until, coming);
    Set<String> come = new HashSet<>();
    coming.values().forEach(claim -> come.add(claim.id()));
    record(renewed, come, transaction);
    if (decided > from.until()) {
      DecidedPairs before = DecidedPairs.of(tables.decisions(from.until()));
      record(regrouping.decide(decisions.changedSince(before)), Set.of(), transaction);
    }
    store.flush();
    boolean done = until == last;
    followedUntil = done ? tables.lastEntry() : until;
    tables.weighed(new Weighed(from.rules(), from.since(), followedUntil));
    return done;
  }

  /** Where to go on; at the beginning where nothing was weighed, or by rules that these replace. */
  private Weighed beginning(WeighingTables tables) {
    var known = tables.weighed();
    if (known.isPresent() && !rules.replace(Rules.of(known.get()))) {
      return known.get();
    }
    tables.clear();
    // What was found by other rules stays what was known at its time.
    Weighed first =
        new Weighed(rules.written(), known.map(Weighed::since).orElseGet(tables::lastEntry), 0);
    tables.weighed(first);
    return first;
  }

  private static Regrouped renew(
      WeighingTables tables,
      LedgerStore store,
      Regrouping regrouping,
      long after,
      long until,
      Map<Long, ReportedClaim> claims) {
    Set<Long> leaving = new HashSet<>();
    List<Long> coming = new ArrayList<>();
    for (String report : tables.reportsChanged(after, until)) {
      Set<Long> entered = entered(store, report);
      List<Long> counting = tables.numbersOf(report);
      coming.addAll(counting.stream().filter(number -> !entered.contains(number)).toList());
      entered.removeAll(Set.copyOf(counting));
      leaving.addAll(entered);
    }
    for (NumberedClaim claim : tables.claims(coming)) {
      claims.put(claim.number(), LedgerStore.reported(claim));
    }
    return regrouping.replace(leaving, claims);
  }

  /** The numbers of the report's claims that were taken in before. */
  private static Set<Long> entered(LedgerStore store, String report) {
    List<Long> numbers =
        store.inBlocks(List.of(Regrouping.blockOf(report))).stream()
            .map(ClaimStore.InBlock::number)
            .toList();
    Map<Long, Traits> claims = store.traits(numbers);
    Set<Long> own = new HashSet<>();
    claims.forEach((number, claim) -> {
      if (claim.claim().report().equals(report)) {
        own.add(number);
      }
    });
    return own;
  }

  /** Records what is other than before; also what only its claims tell otherwise than before. */
  private void record(Regrouped now, Set<String> come, Transaction transaction) {
    WeighingTables tables = transaction.weighing();
    if (now.claims().isEmpty()) {
      return;
    }
    Map<String, org.reportedly.ledger.entry.Incident> before = new TreeMap<>();
    tables.incidentsOf(now.claims()).forEach(incident -> before.put(incident.id(), incident));
    Set<String> gone = new HashSet<>(before.keySet());
    List<org.reportedly.ledger.entry.Incident> changed = new ArrayList<>();
    for (Incident incident : now.incidents()) {
      var stored = IncidentSummary.stored(weighing.weigh(incident));
      gone.remove(stored.id());
      if (!stored.equals(before.get(stored.id()))
          || stored.claims().stream().anyMatch(come::contains)) {
        changed.add(stored);
      }
    }
    transaction.record(new IncidentUpdate(changed, List.copyOf(gone)), AUTHOR);
  }
}
