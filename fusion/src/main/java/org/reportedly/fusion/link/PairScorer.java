package org.reportedly.fusion.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;

/** How much speaks for two claims being about one occurrence, and why. Immutable. */
public final class PairScorer {
  /** No pair speaks more against one occurrence than this. */
  public static final double LOWEST = -4;

  /**
   * To be raised with every change of code that may link other claims than before or judge them
   * otherwise, or that writes {@link Traits} in another way.
   */
  private static final int VERSION = 4;

  private static final Map<String, Integer> TABLES =
      Map.of(
          "pair-weights.tsv", 3, "kindred-types.tsv", 3, "type-kinds.tsv", 2, "empty-words.tsv", 1);

  private final PairComparison comparison;
  private final PairWeights weights;
  private final String rules;

  private PairScorer(PairComparison comparison, PairWeights weights, String rules) {
    this.comparison = comparison;
    this.weights = weights;
    this.rules = rules;
  }

  /** The scorer with the tables that come with it. */
  public static PairScorer bundled() {
    return new PairScorer(
        PairComparison.bundled(),
        PairWeights.bundled(),
        VERSION + "-" + DataFile.contentHash(TABLES));
  }

  /**
   * The scorer with other weights, in the form of {@code pair-weights.tsv}, for who learns them.
   */
  public static PairScorer with(String weights) {
    return new PairScorer(PairComparison.bundled(), PairWeights.of(weights), "learning");
  }

  /**
   * Names the rules: the version of the code that compares and sorts claims, and the content of its
   * tables.
   */
  public String rules() {
    return rules;
  }

  /** The claim cut up for comparing. */
  public Traits traits(ReportedClaim claim) {
    return comparison.traits(claim);
  }

  /** The types that a claim of the given type may share an incident with. */
  public Set<ClaimType> comparableWith(ClaimType type) {
    return comparison.kindred().comparableWith(type);
  }

  /**
   * Log-odds of one occurrence, not below {@link #LOWEST}; above 0 the two rather share one. The
   * same whichever is named first.
   */
  public double score(Traits one, Traits other) {
    Signals found = comparison.compare(one, other);
    return found.contains(Signal.DAYS_APART) ? LOWEST : Math.max(LOWEST, weights.sum(found));
  }

  /** All that comparing the two comes to, for whoever learns what each is worth. */
  public List<Signal> signals(Traits one, Traits other) {
    return comparison.compare(one, other).toList();
  }

  /** What speaks for it, the strongest first, for a person. */
  public List<String> reasons(Traits one, Traits other) {
    return weights.reasons(comparison.compare(one, other)).stream().map(Signal::reason).toList();
  }
}
