/**
 * Gives words of a text in capitals the capitals that they would have in prose.
 *
 * <p>In "REBELS SEIZE GOMA AIRPORT, MAYOR LENA BRANDT SAYS" nothing tells names from other words,
 * and neither parser nor gazetteer can do without. {@link
 * org.reportedly.extraction.casing.Truecaser} asks the rest of the report, the actor book, the
 * gazetteer and the dictionary, and gives a text of the same length for all stages to read; claims
 * keep the report's own characters.
 */
@NullMarked
package org.reportedly.extraction.casing;

import org.jspecify.annotations.NullMarked;
