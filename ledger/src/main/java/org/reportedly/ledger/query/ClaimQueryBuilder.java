package org.reportedly.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/** Puts a {@link ClaimQuery} together, condition by condition. Not for use by many threads. */
public final class ClaimQueryBuilder {
  private Optional<String> place = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> province = Optional.empty();
  private Optional<String> party = Optional.empty();
  private Optional<ClaimType> type = Optional.empty();
  private Optional<String> speaker = Optional.empty();
  private Optional<Stance> stance = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> scene = Optional.empty();
  private Optional<String> verdict = Optional.empty();
  private Optional<LocalDate> since = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();
  private Optional<String> text = Optional.empty();
  private Optional<Instant> asOf = Optional.empty();
  private Order order = Order.NEWEST;
  private OptionalInt limit = OptionalInt.empty();
  private Optional<Cursor> after = Optional.empty();

  ClaimQueryBuilder() {}

  ClaimQueryBuilder(ClaimQuery from) {
    place = from.place();
    country = from.country();
    province = from.province();
    party = from.party();
    type = from.type();
    speaker = from.speaker();
    stance = from.stance();
    outlet = from.outlet();
    scene = from.scene();
    verdict = from.verdict();
    since = from.since();
    until = from.until();
    text = from.text();
    asOf = from.asOf();
    order = from.order();
    limit = from.limit();
    after = from.after();
  }

  /** Name of the place. */
  public ClaimQueryBuilder place(String wanted) {
    place = Optional.of(wanted);
    return this;
  }

  /** ISO 3166 alpha-2 code. */
  public ClaimQueryBuilder country(String wanted) {
    country = Optional.of(wanted);
    return this;
  }

  /** Name of the province. */
  public ClaimQueryBuilder province(String wanted) {
    province = Optional.of(wanted);
    return this;
  }

  /** On whose side an actor, target or speaker is. */
  public ClaimQueryBuilder party(String wanted) {
    party = Optional.of(wanted);
    return this;
  }

  /** What happened. */
  public ClaimQueryBuilder type(ClaimType wanted) {
    type = Optional.of(wanted);
    return this;
  }

  /** Who says so. */
  public ClaimQueryBuilder speaker(String wanted) {
    speaker = Optional.of(wanted);
    return this;
  }

  /** How the nearest speaker stands to it. */
  public ClaimQueryBuilder stance(Stance wanted) {
    stance = Optional.of(wanted);
    return this;
  }

  /** Who published the report. */
  public ClaimQueryBuilder outlet(String wanted) {
    outlet = Optional.of(wanted);
    return this;
  }

  /** The crisis that the report was sorted under. */
  public ClaimQueryBuilder scene(String wanted) {
    scene = Optional.of(wanted);
    return this;
  }

  /** The word of the incident's verdict. */
  public ClaimQueryBuilder verdict(String wanted) {
    verdict = Optional.of(wanted);
    return this;
  }

  /** The first day that counts. */
  public ClaimQueryBuilder since(LocalDate wanted) {
    since = Optional.of(wanted);
    return this;
  }

  /** The last day that counts. */
  public ClaimQueryBuilder until(LocalDate wanted) {
    until = Optional.of(wanted);
    return this;
  }

  /** Words that must all be there. */
  public ClaimQueryBuilder text(String wanted) {
    text = Optional.of(wanted);
    return this;
  }

  /** As it was known then. */
  public ClaimQueryBuilder asOf(Instant wanted) {
    asOf = Optional.of(wanted);
    return this;
  }

  /** Go on after this one. */
  public ClaimQueryBuilder after(Cursor wanted) {
    after = Optional.of(wanted);
    return this;
  }

  /** In which order. */
  public ClaimQueryBuilder order(Order wanted) {
    order = wanted;
    return this;
  }

  /** How many at most, 1 or more. */
  public ClaimQueryBuilder limit(int most) {
    limit = OptionalInt.of(most);
    return this;
  }

  /** All of it, from the first one on: without limit and page. */
  public ClaimQueryBuilder whole() {
    limit = OptionalInt.empty();
    after = Optional.empty();
    return this;
  }

  /** The query. */
  public ClaimQuery build() {
    return new ClaimQuery(
        place, country, province, party, type, speaker, stance, outlet, scene, verdict, since,
        until, text, asOf, order, limit, after);
  }
}
