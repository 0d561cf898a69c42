package org.reportedly.extraction.explanation;

import java.util.Map;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;

/**
 * What was read from one report, and why.
 *
 * @param reading the claims
 * @param explanations by the claims' ids; none where nobody asked for them
 */
public record ExplainedReading(Reading reading, Map<String, Explanation> explanations) {
  public ExplainedReading {
    explanations = Map.copyOf(explanations);
  }

  /** A reading of which nobody asked why. */
  public static ExplainedReading unexplained(Reading reading) {
    return new ExplainedReading(reading, Map.of());
  }

  /** Why the claim was read as it was. */
  public Optional<Explanation> of(Claim claim) {
    return Optional.ofNullable(explanations.get(claim.id()));
  }
}
