package org.reportedly.extraction.confidence;

/**
 * A sign of a claim with what it is worth.
 *
 * @param weight in log-odds; above 0 it raises the confidence, below 0 it lowers it
 */
public record Weighed(Sign sign, double weight) {}
