package org.reportedly.ledger.query;

/**
 * How far incidents are current.
 *
 * @param rules by which rules they were found
 * @param since the entry of the log from which on they were current at every time
 * @param until the last entry that they take account of
 */
public record Weighed(String rules, long since, long until) {}
