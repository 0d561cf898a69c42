package org.reportedly.ledger.entry;

/**
 * A decision that counts, with the entry that holds it.
 *
 * @param entry where it was recorded, when and by whom
 * @param decision what was decided
 */
public record Decided(Entry entry, Decision decision) {}
