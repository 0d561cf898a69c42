package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.model.Claim;

/**
 * What analysts decide about a ledger's claims and incidents. Each decision holds as soon as its
 * method returns, with the incidents that follow from it, and can be undone by its place in the
 * log. All that fails, fails with a {@link org.reportedly.ledger.problem.LedgerException} that
 * tells a person what to do, and leaves nothing behind. May be used by many threads at once.
 */
public final class Decisions {
  private final Ledger ledger;
  private final Taker taker;

  /** Keeps a decision with what follows from it. */
  @FunctionalInterface
  interface Taker {
    /** Keeps one, and tells its place in the log. */
    long take(Decision decision, String author);
  }

  Decisions(Ledger ledger, Taker taker) {
    this.ledger = ledger;
    this.taker = taker;
  }

  /**
   * Says that all claims of the incidents are about one occurrence.
   *
   * @param ids ids of incidents, or of claims, which stand for their incidents; two incidents or
   *     more
   * @param reason why, for those who come later; may be empty
   * @param author who says so
   * @return the place of the decision in the log, by which it can be undone
   */
  public long merge(Collection<String> ids, String reason, String author) {
    Map<String, List<String>> incidents = new LinkedHashMap<>();
    for (String id : ids) {
      StoredIncident found = needed(id);
      incidents.put(found.incident().id(), found.incident().claims());
    }
    if (incidents.size() < 2) {
      throw Refusal.of(
          "these are one incident already: " + String.join(", ", ids), "Name a second one.");
    }
    return taker.take(
        new Decision.Merge(incidents.values().stream().flatMap(List::stream).toList(), reason),
        author);
  }

  /**
   * Says that claims are about another occurrence than the rest of their incident.
   *
   * @param claims ids of some but not all claims of one incident
   * @param reason why; may be empty
   * @param author who says so
   * @return the place of the decision in the log
   */
  public long split(Collection<String> claims, String reason, String author) {
    String first = claims.stream().findFirst().orElse("");
    List<String> from = new ArrayList<>(needed(first).incident().claims());
    for (String claim : claims) {
      if (!from.remove(claim)) {
        throw Refusal.of(
            "the claim %s is not in the incident of %s".formatted(claim, first),
            "Split one incident at a time, by the ids of its claims.");
      }
    }
    if (from.isEmpty()) {
      throw Refusal.of("nothing would be left of the incident", "Name only some of its claims.");
    }
    return taker.take(new Decision.Split(List.copyOf(claims), from, reason), author);
  }

  /**
   * Puts another claim in the place of the one with the same id.
   *
   * @return the place of the decision in the log
   */
  public long correct(Claim claim, String reason, String author) {
    return taker.take(new Decision.Correct(claim, reason), author);
  }

  /**
   * Takes a claim back, or a report with all its claims.
   *
   * @param id the id of a claim, or else of a report
   * @return the place of the decision in the log
   */
  public long retract(String id, String reason, String author) {
    return taker.take(
        ledger.claim(id, Optional.empty()).isPresent()
            ? new Decision.Retract(id, reason)
            : new Decision.RetractReport(id, reason),
        author);
  }

  /**
   * Undoes what an entry of the log did; also an undo.
   *
   * @param sequence the entry's place
   * @return the place of the undo in the log
   */
  public long undo(long sequence, String reason, String author) {
    return taker.take(new Decision.Undo(sequence, reason), author);
  }

  private StoredIncident needed(String id) {
    return ledger
        .incident(id, Optional.empty())
        .orElseThrow(() ->
            Refusal.of(
                "there is no incident or claim " + id, "'reportedly incidents' lists them."));
  }
}
