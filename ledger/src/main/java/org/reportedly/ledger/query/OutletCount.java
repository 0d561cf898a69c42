package org.reportedly.ledger.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of an outlet a ledger holds.
 *
 * @param outlet as the reports name it
 * @param reports how many of its reports count
 * @param claims how many of their claims count
 * @param latest the last day of publication
 */
public record OutletCount(String outlet, int reports, int claims, Optional<LocalDate> latest) {}
