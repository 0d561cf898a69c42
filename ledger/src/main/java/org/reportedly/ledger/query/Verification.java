package org.reportedly.ledger.query;

import java.util.List;

/**
 * What a check of the whole ledger found.
 *
 * @param entries how many entries the log has
 * @param reports how many reports count
 * @param claims how many claims count
 * @param head the hash of the last entry: note it elsewhere to prove later that nothing was cut off
 * @param content a hash of all reports and claims that count; the same in whatever order they came
 * @param findings what was changed, the first few; empty where nothing was
 */
public record Verification(
    long entries, long reports, long claims, String head, String content, List<Finding> findings) {
  /** More findings are not listed. */
  public static final int MOST_FINDINGS = 100;

  public Verification {
    findings = List.copyOf(findings);
  }

  /**
   * Something that was changed.
   *
   * @param subject what, such as {@code entry 17 (claims of report goma-1)}
   * @param message how that shows
   */
  public record Finding(String subject, String message) {}

  /** Whether nothing was changed. */
  public boolean isIntact() {
    return findings.isEmpty();
  }
}
