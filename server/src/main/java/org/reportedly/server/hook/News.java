package org.reportedly.server.hook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.IncidentJson;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.Incident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.ledger.state.Asked;
import org.reportedly.model.Claim;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Lists;

/**
 * Finds what the latest entries of the log mean for a filter: the claims and reports that came or
 * were corrected, the incidents that came about or changed.
 */
final class News {
  private static final int ENTRIES = 100;

  private final Picture picture;
  private final Ledger ledger;

  News(Picture picture, Ledger ledger) {
    this.picture = picture;
    this.ledger = ledger;
  }

  /**
   * News in the form in which they are sent.
   *
   * @param until the last entry that was looked at
   * @param items what meets the filter
   */
  record Found(long until, List<Object> items) {
    Found {
      items = List.copyOf(items);
    }
  }

  /** What the entries after the last one that the webhook knows of hold for it. */
  Found after(Webhook hook) {
    List<Entry> entries;
    try (Stream<Entry> log = ledger.entries(hook.until())) {
      entries = log.limit(ENTRIES).toList();
    }
    if (entries.isEmpty()) {
      return new Found(hook.until(), List.of());
    }
    ClaimQuery query = hook.filters().builder().build();
    Stream<?> items =
        switch (hook.subject()) {
          case CLAIMS -> reports(entries).flatMap(it -> claims(it, query));
          case REPORTS ->
              reports(entries)
                  .filter(it -> claims(it, query).findAny().isPresent())
                  .map(Lists.ReportHead::of);
          case INCIDENTS -> incidents(entries, query);
        };
    return new Found(entries.getLast().sequence(), items.<Object>map(it -> it).toList());
  }

  private Stream<StoredReport> reports(List<Entry> entries) {
    Set<String> touched = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (!entry.subject().isEmpty()) {
        touched.add(entry.subject());
      }
    }
    return touched.stream().flatMap(id -> picture.report(id, Optional.empty()).stream());
  }

  private Stream<ClaimJson> claims(StoredReport stored, ClaimQuery query) {
    return picture.claimsOf(stored.report().id(), Optional.empty()).stream()
        .filter(it -> admits(query, it, stored))
        .map(it -> ClaimJson.of(ExportedClaim.of(it, it.incident(), it.verdict())));
  }

  private static boolean admits(ClaimQuery query, StoredClaim claim, StoredReport stored) {
    boolean verdict = query.verdict().isEmpty() || query.verdict().equals(claim.verdict());
    return verdict && Asked.admits(query, claim.claim(), stored.report());
  }

  private Stream<IncidentJson> incidents(List<Entry> entries, ClaimQuery query) {
    Set<String> changed = new LinkedHashSet<>();
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case INCIDENTS ->
            org.reportedly.ledger.json.IncidentJson.readUpdate(entry.payload()).changed().stream()
                .map(Incident::id)
                .forEach(changed::add);
        case REPORT, CLAIMS, CORRECTION, RETRACTION, REPORT_RETRACTION, MERGE, SPLIT, UNDO -> {}
      }
    }
    return changed.stream()
        .flatMap(id -> picture.incident(id, Optional.empty()).stream())
        .filter(it ->
            query.verdict().isEmpty() || query.verdict().get().equals(it.verdict().kind().word()))
        .filter(it -> holds(it, query))
        .map(it -> IncidentJson.of(new ExportedIncident(it, Optional.empty())));
  }

  private boolean holds(WeighedIncident incident, ClaimQuery query) {
    return incident.incident().claims().stream()
        .map(ReportedClaim::claim)
        .anyMatch(it -> holds(it, query));
  }

  private boolean holds(Claim claim, ClaimQuery query) {
    return picture
        .report(claim.report(), Optional.empty())
        .filter(it -> Asked.admits(query, claim, it.report()))
        .isPresent();
  }
}
