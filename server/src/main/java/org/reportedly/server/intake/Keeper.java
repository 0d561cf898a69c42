package org.reportedly.server.intake;

import java.util.List;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;

/** Keeps readings. May be called by many threads at once. */
@FunctionalInterface
public interface Keeper {
  /**
   * Keeps several at once: once this returns all are on the disk, and if it fails none is.
   *
   * @param readings some hundred at most
   * @param author who adds them
   * @return what became of each, in their order
   */
  List<AddResult> addAll(List<Reading> readings, String author);

  /** Keeps one; once this returns it is on the disk. */
  default AddResult add(Reading reading, String author) {
    return addAll(List.of(reading), author).getFirst();
  }
}
