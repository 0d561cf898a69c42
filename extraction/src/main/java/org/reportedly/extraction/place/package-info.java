/**
 * Where it happened: which of a report's places belongs to which event.
 *
 * <p>A {@link org.reportedly.extraction.place.PlaceReader} finds what the report names. For each
 * event, {@link org.reportedly.extraction.place.WhereFinder} lists all places that are possible,
 * and none, each with the clues that speak for or against it: from the sentence, from the sentences
 * before, and from the report as a whole. {@link org.reportedly.extraction.place.PlaceWeights} tell
 * how much each clue counts; they are learnt from labelled reports. The option with the highest sum
 * is taken.
 */
@NullMarked
package org.reportedly.extraction.place;

import org.jspecify.annotations.NullMarked;
