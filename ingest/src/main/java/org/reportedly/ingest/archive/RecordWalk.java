package org.reportedly.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.reportedly.ingest.text.Unreadable;

/**
 * Goes through the records of a WARC file, compressed or not. Where it is damaged, it goes on with
 * the next record that begins after the damage: a compressed one by the mark of gzip, another by a
 * line that begins with {@code WARC/}. Not for use by many threads.
 */
final class RecordWalk {
  /** Takes a record; its body may be read until this returns. */
  @FunctionalInterface
  interface Taker {
    /** Whether more are wanted. */
    boolean take(WarcRecord record) throws IOException;
  }

  /** How far back a damaged record may have begun for what it swallowed to be looked through. */
  private static final int LOOKED_THROUGH = 32 * 1024 * 1024;

  /** A file that looks like a beginning everywhere is made to cost time. */
  private static final int MOST_BEGINNINGS = 10_000;

  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] LINE = {'\n', 'W', 'A', 'R', 'C', '/'};

  private final ReplayStream bytes;
  private final Taker taker;
  private final Consumer<Unreadable> problems;
  private Optional<String> damage = Optional.empty();
  private long damagedFrom;

  /**
   * @param in the archive's bytes; not closed
   * @param taker takes each record
   * @param problems takes what was damaged
   */
  RecordWalk(InputStream in, Taker taker, Consumer<Unreadable> problems) {
    this.bytes = new ReplayStream(in, LOOKED_THROUGH);
    this.taker = taker;
    this.problems = problems;
  }

  /** Goes through all records. */
  void walk() {
    try {
      boolean packed = bytes.read() == (GZIP[0] & 0xFF);
      bytes.goBackTo(0);
      boolean more = true;
      for (int beginnings = 0; more && beginnings < MOST_BEGINNINGS; beginnings++) {
        more = !readFrom(bytes.position()) && seek(packed ? GZIP : LINE);
      }
    } catch (IOException unreadable) {
      damage = damage.or(() -> Optional.of(String.valueOf(unreadable.getMessage())));
    }
    damage.ifPresent(cause ->
        problems.accept(
            new Unreadable(
                "the archive is damaged after its byte %d (%s)".formatted(damagedFrom, cause),
                "What stands before was read.")));
  }

  /** Reads records up to the end or to a damage; goes back to the record that is damaged. */
  private boolean readFrom(long start) {
    long record = start;
    try {
      WarcReader reader = new WarcReader(bytes);
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        record = start + reader.position();
        bytes.forgetBefore(record);
        tellDamageBefore(record);
        if (!taker.take(next.get())) {
          return true;
        }
      }
      return true;
    } catch (UncheckedIOException ofTheTaker) {
      throw ofTheTaker;
    } catch (IOException | RuntimeException broken) {
      if (damage.isEmpty()) {
        damagedFrom = record;
        damage = Optional.of(String.valueOf(broken.getMessage()));
      }
      bytes.goBackTo(record + 1);
      return false;
    }
  }

  private void tellDamageBefore(long record) {
    damage.ifPresent(cause ->
        problems.accept(
            new Unreadable(
                "the archive is damaged from its byte %d on (%s)".formatted(damagedFrom, cause),
                "It was read on from byte %d.".formatted(record))));
    damage = Optional.empty();
  }

  /** Goes to the next place where a record may begin; whether there is one. */
  private boolean seek(byte[] mark) throws IOException {
    int found = 0;
    for (int here = bytes.read(); here >= 0; here = bytes.read()) {
      found = here == (mark[found] & 0xFF) ? found + 1 : here == (mark[0] & 0xFF) ? 1 : 0;
      if (found == mark.length) {
        int before = mark[0] == LINE[0] ? 1 : 0;
        bytes.goBackTo(bytes.position() - mark.length + before);
        return true;
      }
    }
    return false;
  }
}
