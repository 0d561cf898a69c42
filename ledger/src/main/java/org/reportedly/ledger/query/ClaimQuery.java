package org.reportedly.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * Which claims, or which incidents by their claims. All conditions must hold; names are compared
 * without regard to case and accents. Start with {@link #ALL} and add conditions.
 *
 * @param place name of the place as the report gives it
 * @param country ISO 3166 alpha-2 code
 * @param province name of a province that a claim is about as a whole
 * @param party on whose side an actor, target or speaker is
 * @param type what happened
 * @param speaker who says so; the outlet where it speaks itself
 * @param stance how the nearest speaker stands to it
 * @param outlet who published the report
 * @param scene the crisis that the report was sorted under
 * @param verdict the word of the verdict on the incident
 * @param since the first day; what ended before is left out, and what has no day
 * @param until the last day; what began after is left out, and what has no day
 * @param text words that must all stand in the evidence or the names
 * @param asOf what was known at this moment instead of now
 * @param order in which order
 * @param limit how many at most; empty for all
 * @param after goes on after this one, in {@link Order#NEWEST} only; a page of reports goes on
 *     after {@link StoredReport#cursor}
 */
public record ClaimQuery(
    Optional<String> place,
    Optional<String> country,
    Optional<String> province,
    Optional<String> party,
    Optional<ClaimType> type,
    Optional<String> speaker,
    Optional<Stance> stance,
    Optional<String> outlet,
    Optional<String> scene,
    Optional<String> verdict,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> text,
    Optional<Instant> asOf,
    Order order,
    OptionalInt limit,
    Optional<Cursor> after) {
  /** In which order claims come. */
  public enum Order {
    /** By day, the newest first; of one day, what was recorded last first. For pages. */
    NEWEST,
    /** By report and place in it, or by incident: the same however the ledger was filled. */
    BY_NAME
  }

  /** Everything, as it counts now. */
  public static final ClaimQuery ALL = builder().build();

  public ClaimQuery {
    if (limit.isPresent() && limit.getAsInt() < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
    if (after.isPresent() && order != Order.NEWEST) {
      throw new IllegalArgumentException("only the newest first can be gone on with");
    }
  }

  /** The same without limit, page and condition on the verdict. */
  public ClaimQuery withoutVerdict() {
    return new ClaimQuery(
        place,
        country,
        province,
        party,
        type,
        speaker,
        stance,
        outlet,
        scene,
        Optional.empty(),
        since,
        until,
        text,
        asOf,
        order,
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The same query, to add to. */
  public ClaimQueryBuilder toBuilder() {
    return new ClaimQueryBuilder(this);
  }

  /** A new query without conditions, to add some to. */
  public static ClaimQueryBuilder builder() {
    return new ClaimQueryBuilder();
  }
}
