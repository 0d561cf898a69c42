package org.reportedly.ledger.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an entry of the log tells. */
public enum EntryKind {
  /** A report came, or came with other words than before. */
  REPORT,
  /** All claims that were read from one report. */
  CLAIMS,
  /** An analyst puts another claim in a claim's place. */
  CORRECTION,
  /** An analyst takes one claim back. */
  RETRACTION,
  /** An analyst takes a report back, with all its claims. */
  REPORT_RETRACTION,
  /** An analyst says that claims are about one occurrence. */
  MERGE,
  /** An analyst says that claims are not about one occurrence. */
  SPLIT,
  /** Incidents that were found, changed or given up. */
  INCIDENTS,
  /** An earlier entry no longer counts. */
  UNDO;

  private static final Map<String, EntryKind> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EntryKind::word, Function.identity()));

  /** The kind's word in files and on screen, such as {@code report-retraction}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with the given word, if there is one. */
  public static Optional<EntryKind> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Whether an undo entry may be about such an entry: all but incidents, which follow the rest. */
  public boolean canBeUndone() {
    return this != INCIDENTS;
  }
}
