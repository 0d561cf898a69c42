package org.reportedly.server.page.log;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.server.page.Frame;

/**
 * A part of the log, the newest first.
 *
 * @param frame around it
 * @param entries of this page
 * @param next the address of the page with older ones, if there is one
 */
public record LogPage(Frame frame, List<Entry> entries, Optional<String> next) {
  public LogPage {
    entries = List.copyOf(entries);
  }

  /** What an entry tells, in a word for a person. */
  public static String words(EntryKind kind) {
    return kind.word().replace('-', ' ');
  }

  /** Whether it is an analyst's decision, which can be undone here. */
  public static boolean isDecision(EntryKind kind) {
    return switch (kind) {
      case CORRECTION, RETRACTION, REPORT_RETRACTION, MERGE, SPLIT, UNDO -> true;
      case REPORT, CLAIMS, INCIDENTS -> false;
    };
  }
}
