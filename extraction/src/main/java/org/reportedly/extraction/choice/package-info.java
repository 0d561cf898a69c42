/**
 * Choosing between several readings: each has clues, in words, that speak for it or against it; a
 * table tells how much each clue weighs, and the reading with the largest sum is taken. The weights
 * are learnt from labelled reports.
 */
@NullMarked
package org.reportedly.extraction.choice;

import org.jspecify.annotations.NullMarked;
