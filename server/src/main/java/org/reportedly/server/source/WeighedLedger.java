package org.reportedly.server.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.SituationViews;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Decision.Merge;
import org.reportedly.ledger.entry.Decision.Split;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.server.page.IncidentCard;

/** Weighs all claims of a ledger again whenever something was recorded. */
public final class WeighedLedger implements Incidents {
  private static final Comparator<WeighedIncident> LAST_FIRST =
      Comparator.comparing((WeighedIncident it) ->
              it.incident().claims().stream()
                  .flatMap(claim -> claim.lastDay().stream())
                  .max(Comparator.naturalOrder())
                  .orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(it -> it.incident().id());

  private record Weighed(Optional<Instant> asOf, long entry, List<WeighedIncident> incidents) {}

  private final Ledger ledger;
  private final Weighing weighing;
  private long lastEntry;
  private Weighed latest = new Weighed(Optional.of(Instant.MIN), 0, List.of());

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param weighing weighs its claims
   */
  public WeighedLedger(Ledger ledger, Weighing weighing) {
    this.ledger = ledger;
    this.weighing = weighing;
  }

  @Override
  public Page page(ClaimQuery query, int limit, Optional<String> after) {
    int from = after.filter(it -> it.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
    List<WeighedIncident> wanted = wanted(query);
    int end = Math.min(wanted.size(), from + limit);
    return new Page(
        from < end ? wanted.subList(from, end).stream().map(IncidentCard::of).toList() : List.of(),
        end < wanted.size() ? Optional.of(String.valueOf(end)) : Optional.empty());
  }

  private List<WeighedIncident> wanted(ClaimQuery query) {
    ClaimQuery claims =
        new ClaimQuery(
            query.place(),
            query.country(),
            query.province(),
            query.party(),
            query.type(),
            query.speaker(),
            query.stance(),
            query.outlet(),
            query.scene(),
            Optional.empty(),
            query.since(),
            query.until(),
            query.text(),
            query.asOf(),
            ClaimQuery.Order.BY_NAME,
            OptionalInt.empty(),
            Optional.empty());
    Set<String> ids = new HashSet<>();
    try (Stream<StoredClaim> found = ledger.claims(claims)) {
      found.forEach(it -> ids.add(it.claim().id()));
    }
    return weighed(query.asOf()).stream()
        .filter(it ->
            query.verdict().map(it.verdict().kind().word()::equals).orElse(true)
                && it.incident().claims().stream().anyMatch(claim -> ids.contains(claim.id())))
        .sorted(LAST_FIRST)
        .toList();
  }

  @Override
  public Optional<WeighedIncident> incident(String id, Optional<Instant> asOf) {
    return weighed(asOf).stream()
        .filter(it ->
            it.incident().id().equals(id)
                || it.incident().claims().stream().anyMatch(claim -> claim.id().equals(id)))
        .findFirst();
  }

  @Override
  public Stream<WeighedIncident> weighed(ClaimQuery query) {
    List<WeighedIncident> all = wanted(query);
    return query.limit().isPresent() ? all.stream().limit(query.limit().getAsInt()) : all.stream();
  }

  @Override
  public List<SituationView> views() {
    return new SituationViews(weighing.sources()).all();
  }

  @Override
  public List<ViewRow> situation(SituationView view, ClaimQuery query) {
    return view.rows(wanted(query));
  }

  private synchronized List<WeighedIncident> weighed(Optional<Instant> asOf) {
    try (Stream<Entry> news = ledger.entries(lastEntry)) {
      news.forEach(entry -> lastEntry = entry.sequence());
    }
    if (latest.entry != lastEntry || !latest.asOf.equals(asOf)) {
      latest = new Weighed(asOf, lastEntry, weigh(asOf));
    }
    return latest.incidents;
  }

  private List<WeighedIncident> weigh(Optional<Instant> asOf) {
    var query = ClaimQuery.builder().order(ClaimQuery.Order.BY_NAME);
    asOf.ifPresent(query::asOf);
    try (Stream<StoredClaim> stored = ledger.claims(query.build())) {
      List<ReportedClaim> claims =
          stored.map(it -> new ReportedClaim(it.outlet(), it.published(), it.claim())).toList();
      return weighing.weigh(claims, decisions(asOf));
    }
  }

  private List<Decision> decisions(Optional<Instant> asOf) {
    List<Decision> found = new ArrayList<>();
    for (var decided : ledger.decisions(asOf)) {
      if (decided.decision() instanceof Merge(List<String> claims, String _)) {
        claims.stream()
            .skip(1)
            .forEach(other -> found.add(new Decision.Same(claims.getFirst(), other)));
      } else if (decided.decision()
          instanceof Split(List<String> claims, List<String> from, String _)) {
        for (String one : claims) {
          from.forEach(other -> found.add(new Decision.Different(one, other)));
        }
      }
    }
    return found;
  }
}
