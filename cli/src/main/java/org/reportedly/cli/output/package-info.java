/**
 * Claims, places and annotations as a person or a program reads them.
 *
 * <p>A {@link org.reportedly.cli.output.ReadingPrinter} takes one reading after another: {@link
 * org.reportedly.cli.output.ClaimTable} for a person, {@link org.reportedly.cli.output.ClaimLines}
 * for a program. Places go the same way through {@link org.reportedly.cli.output.PlacesPrinter},
 * the layers of {@link org.reportedly.cli.output.Layer} through {@link
 * org.reportedly.cli.output.AnnotationLines}. The small classes beside them each put one part of a
 * claim into words: a figure, a period, a place, a speaker.
 */
@NullMarked
package org.reportedly.cli.output;

import org.jspecify.annotations.NullMarked;
