package org.reportedly.fusion.situation;

import java.util.Collection;
import java.util.List;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Edition;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureHistory;
import org.reportedly.fusion.incident.ClaimStore;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.incident.IncidentBook;
import org.reportedly.fusion.incident.Regrouping;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;
import org.reportedly.fusion.verdict.Judge;
import org.reportedly.fusion.verdict.Sources;

/** The whole way from claims to weighed incidents. Immutable; a pure function of its input. */
public final class Weighing {
  private final PairScorer scorer = PairScorer.bundled();
  private final Sources sources;
  private final Judge judge;
  private final FigureHistory figures;
  private final Edition edition;

  /**
   * @param book tells whose side somebody is on
   */
  public Weighing(ActorBook book) {
    this.sources = new Sources(book);
    this.judge = new Judge(sources);
    this.figures = new FigureHistory(sources);
    this.edition = book.edition();
  }

  /** The claims' incidents in canonical order, each with its verdict and figures. */
  public List<WeighedIncident> weigh(
      Collection<ReportedClaim> claims, Collection<Decision> decisions) {
    return IncidentBook.incidents(scorer, claims, decisions).stream().map(this::weigh).toList();
  }

  /** One incident with its verdict and figures. */
  public WeighedIncident weigh(Incident incident) {
    return new WeighedIncident(incident, judge.judge(incident), figures.of(incident));
  }

  /** Keeps the incidents of a store's claims current. */
  public Regrouping regrouping(ClaimStore store) {
    return new Regrouping(scorer, store);
  }

  /** The claim, cut up for comparing. */
  public Traits traits(ReportedClaim claim) {
    return scorer.traits(claim);
  }

  /** An incident that was found before, with why its claims are together. */
  public WeighedIncident told(Collection<ReportedClaim> claims, Collection<Decision> decisions) {
    return weigh(IncidentBook.told(scorer, claims, decisions));
  }

  /**
   * Names the rules by which claims are linked and judged, as they come with the program; others
   * make other incidents of the same claims, or other verdicts.
   */
  public String rules() {
    return scorer.rules() + "-" + edition.bundled();
  }

  /** Which book tells whose side somebody is on. */
  public Edition edition() {
    return edition;
  }

  /** Who stands behind claims. */
  public Sources sources() {
    return sources;
  }
}
