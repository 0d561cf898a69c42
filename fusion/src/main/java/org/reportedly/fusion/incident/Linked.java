package org.reportedly.fusion.incident;

/**
 * A link from one claim to another.
 *
 * @param other the other claim's number
 * @param score log-odds of one occurrence, above 0; infinite where an analyst decided it
 */
public record Linked(long other, double score) {}
