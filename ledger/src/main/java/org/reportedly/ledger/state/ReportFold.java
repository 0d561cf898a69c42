package org.reportedly.ledger.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.entry.EntrySeal;
import org.reportedly.ledger.json.BodyLocator;
import org.reportedly.ledger.json.BodyLocator.Body;
import org.reportedly.ledger.json.ClaimSetJson;
import org.reportedly.ledger.json.ClaimSetJson.ClaimSet;
import org.reportedly.ledger.json.DecisionJson;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.ledger.state.ReportState.Standing;
import org.reportedly.model.Claim;

/**
 * Tells the state of one report from its entries: the newest reading counts, with the corrections
 * and retractions that were made to claims of the same ids, before it or after.
 */
public final class ReportFold {
  private ReportFold() {}

  /**
   * The state; empty where the report was taken back or nothing of it counts.
   *
   * @param entries all entries about the report, in order
   */
  public static Optional<ReportState> fold(List<Entry> entries) {
    Map<String, Entry> reports = new HashMap<>();
    Map<String, Optional<Standing>> decided = new HashMap<>();
    Optional<Entry> newest = Optional.empty();
    for (Entry entry : Undone.without(entries)) {
      switch (entry.kind()) {
        case REPORT -> reports.put(EntrySeal.sha256(entry.payload()), entry);
        case CLAIMS -> newest = Optional.of(entry);
        case REPORT_RETRACTION -> {
          return Optional.empty();
        }
        case CORRECTION, RETRACTION -> decide(entry, decided);
        case MERGE, SPLIT, INCIDENTS, UNDO -> {}
      }
    }
    return newest.flatMap(claims -> state(claims, reports, decided));
  }

  private static void decide(Entry entry, Map<String, Optional<Standing>> decided) {
    switch (DecisionJson.read(entry.kind(), entry.payload())) {
      case Decision.Correct(Claim claim, _) -> {
        Body body = BodyLocator.locate(entry.payload(), "claim").getFirst();
        decided.put(claim.id(), Optional.of(new Standing(claim, entry.sequence(), body)));
      }
      case Decision.Retract(String claim, _) -> decided.put(claim, Optional.empty());
      default -> throw new IllegalStateException(EntryKind.RETRACTION.word());
    }
  }

  private static Optional<ReportState> state(
      Entry claimsEntry, Map<String, Entry> reports, Map<String, Optional<Standing>> decided) {
    ClaimSet set = ClaimSetJson.read(claimsEntry.payload());
    Optional<Entry> words = Optional.ofNullable(reports.get(set.of()));
    List<Body> bodies = BodyLocator.locate(claimsEntry.payload(), "claims");
    List<Standing> standing = new ArrayList<>();
    for (int i = 0; i < set.claims().size(); i++) {
      Claim claim = set.claims().get(i);
      Standing read = new Standing(claim, claimsEntry.sequence(), bodies.get(i));
      decided.getOrDefault(claim.id(), Optional.of(read)).ifPresent(standing::add);
    }
    return words.map(
        entry -> new ReportState(ReportJson.read(entry.payload()), entry, claimsEntry, standing));
  }
}
