package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.fusion.incident.Linked;

/**
 * The links of the claims that were looked at: sixteen bytes for each end of a link. Not for use by
 * many threads.
 */
final class KnownLinks {
  /** What a claim costs beyond its links, as so many of them. */
  private static final int CLAIM = 8;

  private final Map<Long, Content> claims = new HashMap<>();
  private final long most;
  private long size;

  private static final class Content {
    long[] others = {};
    double[] scores = {};
    int count;

    void add(long other, double score) {
      if (count == others.length) {
        int room = Math.max(4, count + count / 2);
        others = Arrays.copyOf(others, room);
        scores = Arrays.copyOf(scores, room);
      }
      others[count] = other;
      scores[count] = score;
      count++;
    }

    void remove(long other) {
      for (int i = 0; i < count; i++) {
        if (others[i] == other) {
          count--;
          others[i] = others[count];
          scores[i] = scores[count];
          return;
        }
      }
    }
  }

  /**
   * @param most how much is remembered, in ends of links; beyond that, all is forgotten
   */
  KnownLinks(long most) {
    this.most = most;
  }

  /** The links of the claim; empty where they are not known. */
  Optional<List<Linked>> of(long claim) {
    return Optional.ofNullable(claims.get(claim))
        .map(known -> {
          List<Linked> links = new ArrayList<>(known.count);
          for (int i = 0; i < known.count; i++) {
            links.add(new Linked(known.others[i], known.scores[i]));
          }
          return links;
        });
  }

  /** Takes note of all links of a claim; of none at first. */
  void know(long claim) {
    if (size > most) {
      clear();
    }
    size += CLAIM;
    claims.put(claim, new Content());
  }

  /** Takes note of a link from a claim, if its others are known. */
  void add(long claim, long other, double score) {
    Content known = claims.get(claim);
    if (known != null) {
      size++;
      known.add(other, score);
    }
  }

  /** Takes note that a link from a claim is gone. */
  void remove(long claim, long other) {
    Content known = claims.get(claim);
    if (known != null) {
      known.remove(other);
    }
  }

  /** Forgets the links of a claim that goes. */
  void forget(long claim) {
    claims.remove(claim);
  }

  /** Forgets all. */
  void clear() {
    claims.clear();
    size = 0;
  }
}
