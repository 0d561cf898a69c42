package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.state.ReportFold;
import org.reportedly.ledger.state.ReportState;
import org.reportedly.ledger.state.ReportState.Standing;
import org.reportedly.ledger.state.Term;
import org.reportedly.model.Claim;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Report;
import org.reportedly.model.Wording;

/** Writes the rows of reports and claims. */
final class ClaimRows {
  /** Sorts after every day that anything can happen on. */
  static final long NO_DAY = -1_000_000_000L;

  private static final String INSERT_REPORT =
      "INSERT INTO report (id, added, entry, claims_entry, outlet, published, scene, title, claims,"
          + " state, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_CLAIM =
      "INSERT INTO claim (number, id, report, position, added, entry, body_start, body_length, day,"
          + " first_day, last_day, type, stance, place, country, province, latitude, longitude,"
          + " place_precision, speakers, parties, outlet, published, background, words, agency, copy_of)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private ClaimRows() {}

  /**
   * Makes the rows of a report those of its state at a place in the log. Rows that counted before
   * are kept with the place until which they did.
   *
   * @param session the transaction
   * @param entries all entries about the report up to that place
   * @param report the report's id
   * @param at the place
   */
  static void renew(Session session, List<Entry> entries, String report, long at)
      throws SQLException {
    session.update("UPDATE report SET removed = ? WHERE id = ? AND removed IS NULL", at, report);
    session.update("UPDATE claim SET removed = ? WHERE report = ? AND removed IS NULL", at, report);
    Optional<ReportState> state = ReportFold.fold(entries);
    if (state.isPresent()) {
      insert(session, state.get(), at);
    }
  }

  private static void insert(Session session, ReportState state, long at) throws SQLException {
    Report report = state.report();
    session.update(
        INSERT_REPORT,
        report.id(),
        at,
        state.reportEntry().sequence(),
        state.claimsEntry().sequence(),
        Rows.text(report.outlet()),
        Rows.day(report.published()),
        Rows.text(report.scene()),
        Rows.text(report.title()),
        (long) state.claims().size(),
        state.hash(),
        Rows.day(
            state.claims().stream()
                .flatMap(it -> first(it.claim(), report).stream())
                .min(Comparator.naturalOrder())),
        Rows.day(
            state.claims().stream()
                .flatMap(it -> last(it.claim(), report).stream())
                .max(Comparator.naturalOrder())));
    TermIndex terms = session.termsOf("claim");
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> texts = new ArrayList<>();
    long number = session.number("SELECT max(number) FROM claim");
    for (Standing standing : state.claims()) {
      number++;
      Claim claim = standing.claim();
      long day = last(claim, report).map(LocalDate::toEpochDay).orElse(NO_DAY);
      String words = Rows.words(Term.words(claim));
      rows.add(row(number, rows.size(), at, day, standing, report, words));
      texts.add(new @Nullable Object[] {number, words});
      terms.add(number, day, Term.of(claim, report));
    }
    session.batch(INSERT_CLAIM, rows);
    Rows.index(session, "claim", texts);
  }

  private static Optional<LocalDate> first(Claim claim, Report report) {
    return claim.when().map(Period::start).or(report::published);
  }

  private static Optional<LocalDate> last(Claim claim, Report report) {
    return claim.when().map(Period::end).or(report::published);
  }

  private static @Nullable Object[] row(
      long number,
      int position,
      long at,
      long day,
      Standing standing,
      Report report,
      String words) {
    Claim claim = standing.claim();
    Optional<Place> place = claim.place();
    Optional<Coordinates> point = place.flatMap(Place::coordinates);
    Wording wording = Wording.of(report);
    return new @Nullable Object[] {
      number,
      Rows.text(claim.id()),
      Rows.text(claim.report()),
      (long) position,
      at,
      standing.entry(),
      (long) standing.body().start(),
      (long) standing.body().length(),
      day,
      Rows.day(first(claim, report)),
      Rows.day(last(claim, report)),
      claim.type().word(),
      claim.stance().word(),
      Rows.text(place.map(Place::name)),
      Rows.text(place.map(Place::country)),
      Rows.text(place.filter(p -> p.precision() == Precision.PROVINCE).map(Place::name)),
      point.map(Coordinates::latitude).orElse(null),
      point.map(Coordinates::longitude).orElse(null),
      place.map(p -> p.precision().word()).orElse(null),
      Rows.text(String.join("\n", Term.speakers(claim, report))),
      Rows.text(String.join("\n", Term.parties(claim))),
      Rows.text(report.outlet()),
      Rows.day(report.published()),
      claim.background() ? 1L : 0L,
      words,
      Rows.text(wording.agency()),
      Rows.text(wording.copyOf())
    };
  }
}
