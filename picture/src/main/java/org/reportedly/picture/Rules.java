package org.reportedly.picture;

import java.time.DateTimeException;
import java.time.Instant;
import org.reportedly.actors.Edition;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.query.Weighed;

/**
 * By which rules and with whose tables of actors a ledger was weighed, as the ledger keeps it: the
 * program's rules, and behind a space the hash of the own tables and when they were changed.
 *
 * @param program names the rules that come with the program
 * @param book which book tells whose side somebody is on
 */
record Rules(String program, Edition book) {
  static Rules of(Weighing weighing) {
    return new Rules(weighing.rules(), weighing.edition());
  }

  /** The rules by which a ledger was weighed; without tables where it tells of none. */
  static Rules of(Weighed weighed) {
    String[] words = weighed.rules().split(" ", -1);
    Edition told = new Edition("", "", Instant.EPOCH);
    try {
      told = words.length == 3 ? new Edition("", words[1], Instant.parse(words[2])) : told;
    } catch (DateTimeException unreadable) {
      // As good as none: whoever has tables replaces it.
    }
    return new Rules(words[0], told);
  }

  /**
   * Whether what was weighed by the others is to be weighed anew by these: where the program's are
   * others, or the own tables were changed later. Of programs with different tables the one with
   * the latest thus has its way, and no two of them weigh a ledger anew in turn.
   */
  boolean replace(Rules known) {
    return !program.equals(known.program) || book.replaces(known.book);
  }

  /** As a ledger keeps it. */
  String written() {
    return book.changed().equals(Instant.EPOCH)
        ? program
        : program + " " + book.own() + " " + book.changed();
  }
}
