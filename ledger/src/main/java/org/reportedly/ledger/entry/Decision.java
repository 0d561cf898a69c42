package org.reportedly.ledger.entry;

import java.util.List;
import org.reportedly.model.Claim;

/** What an analyst decides. Each becomes an entry of its own and can be undone. */
public sealed interface Decision {
  /** Why, for those who come later; may be empty. */
  String reason();

  /**
   * Another claim takes the place of the one with the same id and report.
   *
   * @param claim the claim as it should be
   * @param reason why
   */
  record Correct(Claim claim, String reason) implements Decision {}

  /**
   * A claim is taken back.
   *
   * @param claim its id
   * @param reason why
   */
  record Retract(String claim, String reason) implements Decision {}

  /**
   * A report is taken back with all its claims.
   *
   * @param report its id
   * @param reason why
   */
  record RetractReport(String report, String reason) implements Decision {}

  /**
   * All these claims, and all that belong with them, are about one occurrence.
   *
   * @param claims ids of at least two claims, no matter in which order
   * @param reason why
   */
  record Merge(List<String> claims, String reason) implements Decision {
    public Merge {
      claims = claims.stream().distinct().sorted().toList();
      if (claims.size() < 2) {
        throw new IllegalArgumentException("a merge needs two claims");
      }
    }
  }

  /**
   * These claims are about another occurrence than those.
   *
   * @param claims ids of at least one claim
   * @param from ids of at least one other claim
   * @param reason why
   */
  record Split(List<String> claims, List<String> from, String reason) implements Decision {
    public Split {
      claims = claims.stream().distinct().sorted().toList();
      from = from.stream().distinct().sorted().toList();
      if (claims.isEmpty() || from.isEmpty() || claims.stream().anyMatch(from::contains)) {
        throw new IllegalArgumentException("a split needs two groups that share no claim");
      }
    }
  }

  /**
   * An earlier entry no longer counts; undoing the undo makes it count again.
   *
   * @param sequence the entry's place in the log
   * @param reason why
   */
  record Undo(long sequence, String reason) implements Decision {}
}
