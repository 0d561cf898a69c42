package org.reportedly.ledger.state;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.model.Claim;
import org.reportedly.model.Period;
import org.reportedly.model.Report;

/** What a query asks for, for claims that are looked at one by one instead of by an index. */
public final class Asked {
  private Asked() {}

  /** The words that a claim must bear; the verdict is none, as it is its incident's. */
  public static Set<Term> terms(ClaimQuery query) {
    Set<Term> terms = new LinkedHashSet<>();
    query.place().ifPresent(word -> terms.add(Term.of(Facet.PLACE, word)));
    query.country().ifPresent(word -> terms.add(Term.of(Facet.COUNTRY, word)));
    query.province().ifPresent(word -> terms.add(Term.of(Facet.PROVINCE, word)));
    query.party().ifPresent(word -> terms.add(Term.of(Facet.PARTY, word)));
    query.type().ifPresent(type -> terms.add(Term.of(Facet.TYPE, type.word())));
    query.speaker().ifPresent(word -> terms.add(Term.of(Facet.SPEAKER, word)));
    query.stance().ifPresent(stance -> terms.add(Term.of(Facet.STANCE, stance.word())));
    query.outlet().ifPresent(word -> terms.add(Term.of(Facet.OUTLET, word)));
    query.scene().ifPresent(word -> terms.add(Term.of(Facet.SCENE, word)));
    return terms;
  }

  /** Whether a claim meets all conditions but those on the verdict and on when it was recorded. */
  public static boolean admits(ClaimQuery query, Claim claim, Report report) {
    Optional<LocalDate> first = claim.when().map(Period::start).or(report::published);
    Optional<LocalDate> last = claim.when().map(Period::end).or(report::published);
    return Term.of(claim, report).containsAll(terms(query))
        && query.since().map(day -> last.filter(it -> !it.isBefore(day)).isPresent()).orElse(true)
        && query.until().map(day -> first.filter(it -> !it.isAfter(day)).isPresent()).orElse(true)
        && query.text().map(text -> Term.words(claim).containsAll(Term.words(text))).orElse(true);
  }
}
