package org.reportedly.ingest;

/**
 * What is remembered of a feed's entries from one visit to the next, by names that are others once
 * an entry has changed. Must be safe for many threads.
 */
public interface EntryMemory {
  /** Wants every entry and remembers none. */
  EntryMemory NONE =
      new EntryMemory() {
        @Override
        public boolean wants(String version) {
          return true;
        }

        @Override
        public void gathered(String version) {
          // Each visit is the first.
        }
      };

  /** Whether the entry is to be gathered. */
  boolean wants(String version);

  /** The entry need not be looked at again; so too of one that was not wanted. */
  void gathered(String version);
}
