package org.reportedly.fusion.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.model.Figure;

/**
 * One figure that somebody gave.
 *
 * @param day the last day that it counts, else the day of publication; empty if neither is known
 * @param figure the figure
 * @param source who gave it
 * @param claim the id of the claim
 */
public record FigurePoint(Optional<LocalDate> day, Figure figure, Source source, String claim) {}
