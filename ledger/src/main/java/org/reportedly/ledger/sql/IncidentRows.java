package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.Incident;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.json.BodyLocator;
import org.reportedly.ledger.json.BodyLocator.Body;
import org.reportedly.ledger.json.IncidentJson;
import org.reportedly.ledger.state.Facet;
import org.reportedly.ledger.state.Term;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/** Writes the rows of incidents. */
final class IncidentRows {
  private static final int MOST_WORDS = 500;
  private static final String INSERT =
      "INSERT INTO incident (number, id, added, entry, body_start, body_length, day, first_day,"
          + " last_day, type, verdict, place, country, latitude, longitude, place_precision,"
          + " claims, reports, sources, words)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;
  private final Entry entry;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private final List<@Nullable Object[]> memberships = new ArrayList<>();
  private final List<@Nullable Object[]> texts = new ArrayList<>();

  IncidentRows(Session session, Entry entry) {
    this.session = session;
    this.entry = entry;
  }

  /** Writes what the entry tells. */
  void write() throws SQLException {
    write(IncidentJson.readUpdate(entry.payload()));
  }

  /** The same of an update that is at hand and equals what the entry holds. */
  void write(IncidentUpdate update) throws SQLException {
    close(update);
    List<Body> bodies = BodyLocator.locate(entry.payload(), "changed");
    TermIndex terms = session.termsOf("incident");
    Set<String> ids = new LinkedHashSet<>();
    for (Incident incident : update.changed()) {
      ids.addAll(incident.claims());
    }
    Map<String, Member> members = new HashMap<>();
    Member.find(session, ids).forEach(member -> members.put(member.id(), member));
    long number = session.number("SELECT max(number) FROM incident");
    for (int i = 0; i < update.changed().size(); i++) {
      number++;
      take(number, update.changed().get(i), bodies.get(i), members, terms);
    }
    session.batch(INSERT, rows);
    session.batch("INSERT INTO membership (claim, incident, added) VALUES (?, ?, ?)", memberships);
    Rows.index(session, "incident", texts);
  }

  private void close(IncidentUpdate update) throws SQLException {
    List<@Nullable Object[]> closed =
        Stream.concat(update.gone().stream(), update.changed().stream().map(Incident::id))
            .map(id -> new @Nullable Object[] {entry.sequence(), id})
            .toList();
    session.batch("UPDATE incident SET removed = ? WHERE id = ? AND removed IS NULL", closed);
    session.batch(
        "UPDATE membership SET removed = ? WHERE incident = ? AND removed IS NULL", closed);
  }

  private void take(
      long number, Incident incident, Body body, Map<String, Member> members, TermIndex terms)
      throws SQLException {
    Set<Term> borne = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    Set<String> reports = new HashSet<>();
    for (String id : incident.claims()) {
      memberships.add(new @Nullable Object[] {id, incident.id(), entry.sequence()});
      Member member = members.get(id);
      if (member != null) {
        borne.addAll(member.terms());
        words.addAll(member.words());
        reports.add(member.report());
      }
    }
    incident.when().filter(Term::isLong).ifPresent(_ -> borne.add(Term.LONG_PERIOD));
    borne.add(Term.of(Facet.TYPE, incident.type().word()));
    borne.add(Term.of(Facet.VERDICT, incident.verdict()));
    incident.place().ifPresent(place -> borne.addAll(Term.of(place)));
    long day = incident.when().map(Period::end).map(LocalDate::toEpochDay).orElse(ClaimRows.NO_DAY);
    String text = Rows.words(words.stream().limit(MOST_WORDS).toList());
    rows.add(row(number, day, incident, body, reports.size(), text));
    texts.add(new @Nullable Object[] {number, text});
    terms.add(number, day, borne);
  }

  private @Nullable Object[] row(
      long number, long day, Incident incident, Body body, int reports, String words) {
    Optional<Place> place = incident.place();
    Optional<Coordinates> point = place.flatMap(Place::coordinates);
    return new @Nullable Object[] {
      number,
      incident.id(),
      entry.sequence(),
      entry.sequence(),
      (long) body.start(),
      (long) body.length(),
      day,
      Rows.day(incident.when().map(Period::start)),
      Rows.day(incident.when().map(Period::end)),
      incident.type().word(),
      incident.verdict(),
      Rows.text(place.map(Place::name)),
      Rows.text(place.map(Place::country)),
      point.map(Coordinates::latitude).orElse(null),
      point.map(Coordinates::longitude).orElse(null),
      place.map(p -> p.precision().word()).orElse(null),
      (long) incident.claims().size(),
      (long) reports,
      (long) incident.sources(),
      words
    };
  }
}
