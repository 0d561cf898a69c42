package org.reportedly.picture;

import java.util.Map;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.Traits;

/**
 * What a running program remembers of a ledger, so that it need not be read again: at most a third
 * of the program's memory. Not for use by many threads.
 */
final class Remembered {
  private static final int CLAIMS = 20_000;
  private static final int FEWEST_TRAITS = 20_000;
  private static final int MOST_TRAITS = 1_500_000;

  /** What the traits of a claim take, in bytes. */
  private static final int TRAITS_BYTES = 700;

  private static final int END_OF_LINK_BYTES = 16;
  private static final int IN_BLOCK_BYTES = 8;

  /** Claims as they are, by number, which stands for the same claim for ever. */
  final Map<Long, ReportedClaim> claims = new Latest<>(CLAIMS);

  /** Claims cut up for comparing, by number. */
  final Map<Long, Traits> traits;

  /** Holds as long as nobody else writes. */
  final KnownBlocks blocks;

  /** Holds as long as nobody else writes. */
  final KnownLinks links;

  /** Holds as long as nobody else writes. */
  final Strengths strengths = new Strengths();

  /**
   * @param memory how much memory the program has, in bytes
   */
  Remembered(long memory) {
    long room = memory / 6 / TRAITS_BYTES;
    this.traits = new Latest<>(Math.clamp(room, FEWEST_TRAITS, MOST_TRAITS));
    this.blocks = new KnownBlocks(memory / 24 / IN_BLOCK_BYTES);
    this.links = new KnownLinks(memory / 10 / END_OF_LINK_BYTES);
  }

  /** Forgets what another program may have changed. */
  void forgetWhatChanges() {
    blocks.clear();
    links.clear();
    strengths.clear();
  }

  /** Forgets all. */
  void forget() {
    claims.clear();
    traits.clear();
    forgetWhatChanges();
  }
}
