package org.reportedly.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was used last, so many things at most. Not for use by many threads. */
final class Latest<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  Latest(int most) {
    super(1024, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
