package org.reportedly.ledger.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.json.DecisionJson;

/** Which entries no longer count. */
public final class Undone {
  private Undone() {}

  /**
   * The entries that count. An undo entry that was itself undone has no effect, so the newest are
   * asked first.
   *
   * @param entries some entries with all undo entries that are about them, in order
   */
  public static List<Entry> without(List<Entry> entries) {
    Set<Long> undone = new HashSet<>();
    for (Entry entry : entries.reversed()) {
      if (entry.kind() == EntryKind.UNDO
          && !undone.contains(entry.sequence())
          && DecisionJson.read(entry.kind(), entry.payload()) instanceof Decision.Undo undo) {
        undone.add(undo.sequence());
      }
    }
    return entries.stream().filter(entry -> !undone.contains(entry.sequence())).toList();
  }
}
