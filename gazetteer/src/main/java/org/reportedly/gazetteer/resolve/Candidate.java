package org.reportedly.gazetteer.resolve;

import org.reportedly.gazetteer.entry.GazetteerEntry;

/**
 * A place that a name may mean.
 *
 * @param entry the place
 * @param score how well it fits, in no unit: only to be compared with others of the same name
 */
public record Candidate(GazetteerEntry entry, double score) {}
