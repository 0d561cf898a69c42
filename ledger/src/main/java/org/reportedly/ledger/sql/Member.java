package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.ledger.state.Facet;
import org.reportedly.ledger.state.Term;

/**
 * What an incident takes over from a claim that counts now.
 *
 * @param id the claim's id
 * @param report the id of its report
 * @param terms what it is filtered by
 * @param words what a search finds it by
 */
record Member(String id, String report, Set<Term> terms, List<String> words) {
  private static final String FIND =
      "SELECT c.id, c.report, c.type, c.stance, c.place, c.country, c.province, c.speakers,"
          + " c.parties, c.outlet, r.scene, c.words FROM claim c"
          + " JOIN report r ON r.id = c.report AND r.removed IS NULL"
          + " WHERE c.removed IS NULL AND c.id IN (%s) ORDER BY c.number";

  static List<Member> find(Session session, Collection<String> ids) throws SQLException {
    return session.listOfAny(FIND, Member::read, ids);
  }

  private static Member read(ResultSet row) throws SQLException {
    Set<Term> terms = new LinkedHashSet<>();
    terms.add(Term.of(Facet.TYPE, row.getString(3)));
    terms.add(Term.of(Facet.STANCE, row.getString(4)));
    Optional.ofNullable(row.getString(5))
        .ifPresent(name -> terms.addAll(Term.ofName(Facet.PLACE, name)));
    Optional.ofNullable(row.getString(6))
        .filter(code -> !code.isEmpty())
        .ifPresent(code -> terms.add(Term.of(Facet.COUNTRY, code)));
    Optional.ofNullable(row.getString(7))
        .ifPresent(name -> terms.add(Term.of(Facet.PROVINCE, name)));
    lines(row.getString(8)).forEach(name -> terms.addAll(Term.ofName(Facet.SPEAKER, name)));
    lines(row.getString(9)).forEach(code -> terms.add(Term.of(Facet.PARTY, code)));
    Optional.ofNullable(row.getString(10))
        .ifPresent(name -> terms.add(Term.of(Facet.OUTLET, name)));
    Optional.ofNullable(row.getString(11)).ifPresent(name -> terms.add(Term.of(Facet.SCENE, name)));
    return new Member(
        row.getString(1),
        row.getString(2),
        terms,
        List.of(row.getString(12).strip().split(" ", -1)));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
