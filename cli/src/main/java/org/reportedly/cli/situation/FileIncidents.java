package org.reportedly.cli.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.SituationViews;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.state.Asked;
import org.reportedly.model.Report;

/** The incidents of claims that were read from files, by id, as a ledger would give them. */
public final class FileIncidents implements Incidents {
  private final List<WeighedIncident> all;
  private final SituationViews views;

  /**
   * @param claims all claims
   * @param book tells whose side somebody is on
   */
  public FileIncidents(List<ReportedClaim> claims, ActorBook book) {
    Weighing weighing = new Weighing(book);
    this.all =
        weighing.weigh(claims, List.of()).stream()
            .sorted(Comparator.comparing(it -> it.incident().id()))
            .toList();
    this.views = new SituationViews(weighing.sources());
  }

  @Override
  public Stream<WeighedIncident> of(ClaimQuery query) {
    Stream<WeighedIncident> found =
        all.stream()
            .filter(it -> query.verdict().map(it.verdict().kind().word()::equals).orElse(true))
            .filter(it -> it.incident().claims().stream().anyMatch(claim -> isAsked(query, claim)));
    return query.limit().isPresent() ? found.limit(query.limit().getAsInt()) : found;
  }

  private static boolean isAsked(ClaimQuery query, ReportedClaim claim) {
    Report report =
        new Report(
            claim.report(),
            Optional.empty(),
            claim.outlet(),
            claim.published(),
            Optional.empty(),
            "");
    return Asked.admits(query, claim.claim(), report);
  }

  @Override
  public Optional<WeighedIncident> incident(String id, Optional<Instant> asOf) {
    return all.stream()
        .filter(it ->
            it.incident().id().equals(id)
                || it.incident().claims().stream().anyMatch(claim -> claim.id().equals(id)))
        .findFirst();
  }

  @Override
  public List<SituationView> views() {
    return views.all();
  }

  @Override
  public List<ViewRow> situation(SituationView view, ClaimQuery query) {
    return view.rows(of(query).toList());
  }
}
