package org.reportedly.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;
import org.reportedly.model.Wording;

/**
 * A claim with what must be known of its report; the report's text is not needed any more.
 *
 * @param outlet who published the report
 * @param published the report's day of publication
 * @param claim the claim; its id is unique among all claims that are weighed together
 * @param wording whose words the report has
 */
public record ReportedClaim(
    Optional<String> outlet, Optional<LocalDate> published, Claim claim, Wording wording) {
  /**
   * The order in which claims are told: by day of publication, undated ones last, then by report,
   * place in its text and id. It is total, as no two claims share an id.
   */
  public static final Comparator<ReportedClaim> CANONICAL =
      Comparator.comparing((ReportedClaim it) -> it.published.orElse(LocalDate.MAX))
          .thenComparing(ReportedClaim::report)
          .thenComparing(it -> it.claim.evidence().span())
          .thenComparing(ReportedClaim::id);

  /** The claim of a report in its outlet's own words. */
  public ReportedClaim(Optional<String> outlet, Optional<LocalDate> published, Claim claim) {
    this(outlet, published, claim, Wording.OWN);
  }

  /** The claim of a report that is at hand. */
  public static ReportedClaim of(Report report, Claim claim) {
    if (!report.id().equals(claim.report())) {
      throw new IllegalArgumentException(
          "claim " + claim.id() + " is not from report " + report.id());
    }
    return new ReportedClaim(report.outlet(), report.published(), claim, Wording.of(report));
  }

  /** The claim's id. */
  public String id() {
    return claim.id();
  }

  /** The id of the claim's report. */
  public String report() {
    return claim.report();
  }

  /** The last day on which it can have happened: of the event if told, else of publication. */
  public Optional<LocalDate> lastDay() {
    return claim.when().map(period -> period.end()).or(() -> published);
  }
}
