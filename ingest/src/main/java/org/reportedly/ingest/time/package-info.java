/**
 * Dates as the world writes them.
 *
 * <p>{@link org.reportedly.ingest.time.DateReading} reads ISO 8601, RFC 822 and its many variants,
 * and dates in prose; {@link org.reportedly.ingest.time.WrittenDate} is what comes out: the day as
 * written, and the moment where time and zone were written too.
 */
@NullMarked
package org.reportedly.ingest.time;

import org.jspecify.annotations.NullMarked;
