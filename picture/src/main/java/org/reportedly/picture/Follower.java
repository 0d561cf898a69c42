package org.reportedly.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Group;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.incident.Regrouped;
import org.reportedly.fusion.incident.Regrouping;
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
  private static final int ENTRIES_AT_A_TIME = 500;

  private final Weighing weighing;
  private final Rules rules;
  private final Remembered remembered = new Remembered(Runtime.getRuntime().maxMemory());
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
    remembered.forget();
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
      // Another program was here, and blocks and links are others than those remembered.
      remembered.forgetWhatChanges();
    }
    long until = Math.min(last, from.until() + ENTRIES_AT_A_TIME);
    long decided = tables.lastDecision();
    if (decided != decidedAt) {
      decisions = DecidedPairs.of(tables.decisions(Long.MAX_VALUE));
      decidedAt = decided;
    }
    LedgerStore store = new LedgerStore(tables, decisions, weighing, remembered);
    Regrouping regrouping = weighing.regrouping(store);
    Map<Long, ReportedClaim> coming = new TreeMap<>();
    Regrouped renewed = renew(tables, store, regrouping, from.until(), until, coming);
    Set<String> come = new HashSet<>();
    coming.values().forEach(claim -> come.add(claim.id()));
    record(renewed, come, store, transaction);
    if (decided > from.until()) {
      DecidedPairs before = DecidedPairs.of(tables.decisions(from.until()));
      record(regrouping.decide(decisions.changedSince(before)), Set.of(), store, transaction);
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
    List<String> reports = tables.reportsChanged(after, until);
    Map<String, Set<Long>> entered = entered(store, reports);
    for (String report : reports) {
      Set<Long> before = entered.getOrDefault(report, new HashSet<>());
      List<Long> counting = tables.numbersOf(report);
      coming.addAll(counting.stream().filter(number -> !before.contains(number)).toList());
      before.removeAll(Set.copyOf(counting));
      leaving.addAll(before);
    }
    for (NumberedClaim claim : tables.claims(coming)) {
      claims.put(claim.number(), LedgerStore.reported(claim));
    }
    return regrouping.replace(leaving, claims);
  }

  /** The numbers of the reports' claims that were taken in before. */
  private static Map<String, Set<Long>> entered(LedgerStore store, List<String> reports) {
    Set<Long> numbers = new HashSet<>();
    store
        .inBlocks(reports.stream().map(Regrouping::blockOf).toList())
        .forEach(claim -> numbers.add(claim.number()));
    Map<String, Set<Long>> entered = new HashMap<>();
    store
        .traits(numbers)
        .forEach((number, claim) ->
            entered.computeIfAbsent(claim.report(), _ -> new HashSet<>()).add(number));
    return entered;
  }

  /**
   * Records what is other than before. An incident of the same claims as before is the same, as
   * long as none of these is new.
   */
  private void record(Regrouped now, Set<String> come, LedgerStore store, Transaction transaction) {
    Map<String, Set<String>> before = transaction.weighing().incidentsOf(now.claims());
    Set<String> gone = new HashSet<>(before.keySet());
    List<Group> changed = new ArrayList<>();
    for (Group group : now.groups()) {
      gone.remove(group.id());
      if (!Set.copyOf(group.claims()).equals(before.get(group.id()))
          || group.claims().stream().anyMatch(come::contains)) {
        changed.add(group);
      }
    }
    transaction.record(new IncidentUpdate(weigh(changed, store), List.copyOf(gone)), AUTHOR);
  }

  private List<org.reportedly.ledger.entry.Incident> weigh(List<Group> groups, LedgerStore store) {
    Map<Long, ReportedClaim> claims =
        store.claims(groups.stream().flatMap(group -> group.numbers().stream()).toList());
    return groups.stream()
        .map(group -> group.numbers().stream().map(number -> of(claims, number)).toList())
        .map(its -> IncidentSummary.stored(weighing.weigh(Incident.of(its, List.of()))))
        .toList();
  }

  private static ReportedClaim of(Map<Long, ReportedClaim> claims, long number) {
    ReportedClaim found = claims.get(number);
    if (found == null) {
      throw new IllegalStateException("no claim has the number " + number);
    }
    return found;
  }
}
