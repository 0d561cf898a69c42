package org.reportedly.server.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sender knows of a report beside its text.
 *
 * @param id names the report
 * @param outlet who published it
 * @param published the day of publication
 * @param title the headline
 */
public record About(
    Optional<String> id,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> title) {}
