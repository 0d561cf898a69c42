package org.reportedly.picture;

import java.time.Instant;
import java.util.Optional;
import org.reportedly.fusion.situation.WeighedIncident;

/**
 * An incident in full, as a ledger holds it.
 *
 * @param incident the incident
 * @param recorded when the ledger recorded it as it is; empty for a time before incidents were kept
 */
public record RecordedIncident(WeighedIncident incident, Optional<Instant> recorded) {}
