package org.reportedly.ledger.query;

import java.time.Instant;
import org.reportedly.ledger.entry.Incident;

/**
 * An incident as the ledger holds it.
 *
 * @param incident the incident
 * @param entry the entry of the log that holds it
 * @param recorded when that was recorded
 * @param reports how many reports speak of it
 * @param cursor where to go on after this incident
 */
public record StoredIncident(
    Incident incident, long entry, Instant recorded, int reports, Cursor cursor) {}
