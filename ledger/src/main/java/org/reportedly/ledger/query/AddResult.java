package org.reportedly.ledger.query;

import java.util.Locale;

/**
 * What became of a report that was added. Once this is returned, it is on the disk.
 *
 * @param report the report's id
 * @param outcome what became of it
 * @param claims how many claims the reading has
 * @param sequence the entry that holds the claims
 */
public record AddResult(String report, Outcome outcome, int claims, long sequence) {
  /** What can become of a report. */
  public enum Outcome {
    /** It was new. */
    ADDED,
    /** The same report with the same claims is there; nothing was written. */
    ALREADY_KNOWN,
    /** The report was there with other words or other claims, which now stand back. */
    REVISED;

    /** The outcome's words on screen, such as {@code already known}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
