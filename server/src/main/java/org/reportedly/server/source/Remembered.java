package org.reportedly.server.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.reportedly.ledger.Ledger;

/**
 * Answers that were worked out before, good for as long as nothing is put into the ledger, by
 * whatever program. May be asked by many threads at once; two that ask for the same at one time may
 * both work it out.
 *
 * @param <K> what is asked, equal for equal questions
 * @param <V> immutable answers
 */
public final class Remembered<K, V> {
  private final Ledger ledger;
  private final Map<K, V> answers;
  private long length = -1;

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param most answers that are remembered; those not asked for longest are forgotten
   */
  public Remembered(Ledger ledger, int most) {
    this.ledger = ledger;
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * The answer.
   *
   * @param asked what is asked
   * @param making works it out, where it is not remembered
   */
  public V of(K asked, Supplier<V> making) {
    long now = ledger.length();
    synchronized (answers) {
      if (now != length) {
        answers.clear();
        length = now;
      }
      V known = answers.get(asked);
      if (known != null) {
        return known;
      }
    }
    V made = making.get();
    synchronized (answers) {
      if (now == length) {
        answers.put(asked, made);
      }
    }
    return made;
  }
}
