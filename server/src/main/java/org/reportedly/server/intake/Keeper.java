package org.reportedly.server.intake;

import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;

/** Keeps readings. May be called by many threads at once. */
@FunctionalInterface
public interface Keeper {
  /** Keeps one; once this returns it is on the disk. */
  AddResult add(Reading reading, String author);
}
