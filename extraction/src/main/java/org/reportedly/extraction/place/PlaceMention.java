package org.reportedly.extraction.place;

import org.reportedly.model.Place;
import org.reportedly.model.Span;

/**
 * A place that a report names.
 *
 * @param span where
 * @param sentence index of its sentence in the document
 * @param place the place meant
 * @param aside whether nothing happens there: a place of writing, or a capital that stands for its
 *     government
 * @param seat whether it is a capital, whose name alone often means a government
 */
public record PlaceMention(Span span, int sentence, Place place, boolean aside, boolean seat) {}
