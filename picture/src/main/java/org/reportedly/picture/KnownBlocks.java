package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.fusion.incident.ClaimStore.InBlock;
import org.reportedly.model.ClaimType;

/**
 * Which claims lie in the blocks that were looked at: eight bytes for each claim in a block. Not
 * for use by many threads.
 */
@SuppressWarnings("EnumOrdinal") // Only in memory: speed.
final class KnownBlocks {
  private static final ClaimType[] TYPES = ClaimType.values();

  /** What a block costs beyond its claims, as so many of them. */
  private static final int BLOCK = 16;

  private static final long[] NONE = {};
  private static final int TYPE_BITS = 8;

  private final Map<Long, Content> blocks = new HashMap<>();
  private final long most;
  private long size;

  /** Each claim's number and type in one word. */
  private static final class Content {
    long[] claims = NONE;
    int count;

    void add(long claim) {
      if (count == claims.length) {
        claims = Arrays.copyOf(claims, Math.max(2, count + count / 2));
      }
      claims[count] = claim;
      count++;
    }

    List<InBlock> in(long block) {
      List<InBlock> all = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        ClaimType type = TYPES[(int) (claims[i] & ((1 << TYPE_BITS) - 1))];
        all.add(new InBlock(block, claims[i] >>> TYPE_BITS, type));
      }
      return all;
    }
  }

  /**
   * @param most how much is remembered, in claims; beyond that, all is forgotten
   */
  KnownBlocks(long most) {
    this.most = most;
  }

  /** The claims in the block; empty where that is not known. */
  Optional<List<InBlock>> in(long block) {
    return Optional.ofNullable(blocks.get(block)).map(known -> known.in(block));
  }

  /** Takes note of all claims of a block; of none at first. */
  void know(long block) {
    if (size > most) {
      clear();
    }
    size += BLOCK;
    blocks.put(block, new Content());
  }

  /** Takes note of a claim that is in a block, if the others are known. */
  void add(InBlock claim) {
    Content known = blocks.get(claim.block());
    if (known != null) {
      size++;
      known.add(claim.number() << TYPE_BITS | claim.type().ordinal());
    }
  }

  /** Forgets a block. */
  void forget(long block) {
    blocks.remove(block);
  }

  /** Forgets all. */
  void clear() {
    blocks.clear();
    size = 0;
  }
}
