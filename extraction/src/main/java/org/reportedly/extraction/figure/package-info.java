/**
 * How many: finds the quantities of a sentence and what they count.
 *
 * <p>Numbers in digits and words are read by {@link org.reportedly.extraction.figure.NumberReader};
 * the words around them (bounds, units, currencies) come from the package's data files; {@link
 * org.reportedly.extraction.figure.FigureReader} puts them together and says which numbers are no
 * counts: ages, dates, names of weapons.
 */
@NullMarked
package org.reportedly.extraction.figure;

import org.jspecify.annotations.NullMarked;
