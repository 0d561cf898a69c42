package org.reportedly.fusion.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.Traits;
import org.reportedly.model.ClaimType;

/**
 * Where claims, their blocks and their links are kept while they are sorted into incidents: in
 * memory, or in a ledger. Claims go by numbers of the store's own. Everything is asked for in bulk,
 * as a store on a disk answers one large question faster than many small ones. For one thread.
 */
public interface ClaimStore {
  /**
   * A claim that lies in a block.
   *
   * @param block the block
   * @param number the claim's number
   * @param type the claim's type
   */
  record InBlock(long block, long number, ClaimType type) {}

  /** The claims, cut up for comparing; all numbers are known. */
  Map<Long, Traits> traits(Collection<Long> numbers);

  /** The claims as they are, which may take longer; all numbers are known. */
  Map<Long, ReportedClaim> claims(Collection<Long> numbers);

  /** The claims that lie in any of the blocks. */
  List<InBlock> inBlocks(Collection<Long> blocks);

  /** All links of each claim, in no order; none for one without. */
  Map<Long, List<Linked>> links(Collection<Long> numbers);

  /** The number of the claim with the id, if it was entered. */
  Optional<Long> number(String claim);

  /** What analysts decided about a claim, by its id; also about claims that are not there. */
  Set<Decision> decisions(String claim);

  /** Takes in a claim, also cut up for comparing, with the blocks that it lies in. */
  void enter(long number, ReportedClaim claim, Traits traits, Set<Long> blocks);

  /** Takes a claim out, with its links and from the blocks that it lies in. */
  void leave(long number, ReportedClaim claim, Set<Long> blocks);

  /** Links two claims, both ways; in the place of a link that they have. */
  void link(long one, long other, double score);

  /** Takes the link of two claims away, if there is one. */
  void unlink(long one, long other);

  /**
   * Is told that only links stronger than this bear on what hangs together with the claims. May be
   * forgotten at any time, and must be where links change otherwise than through this store.
   */
  void settled(Collection<Long> numbers, double strength);

  /** What was {@link #settled} for the claim; 0 where nothing is remembered. */
  double settledAt(long number);
}
