package org.reportedly.model;

import java.util.Optional;

/**
 * Whose words a report has, where they are not its outlet's own: what the outlet states in them,
 * others said before it.
 *
 * @param agency from whom the words came first
 * @param copyOf the id of an earlier report with the same or nearly the same words
 */
public record Wording(Optional<String> agency, Optional<String> copyOf) {
  /** The outlet's own words, as far as is known. */
  public static final Wording OWN = new Wording(Optional.empty(), Optional.empty());

  /** Whose words the report has. */
  public static Wording of(Report report) {
    Provenance provenance = report.provenance();
    return new Wording(provenance.via().reversed().stream().findFirst(), provenance.copyOf());
  }
}
