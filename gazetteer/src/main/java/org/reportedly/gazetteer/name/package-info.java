/**
 * One key for all spellings of a name.
 *
 * <p>The strict key forgets case, accents, apostrophes, hyphens and common abbreviations; the sound
 * key forgets besides how a name came from another alphabet, so that Grayvoron and Graivoron, or
 * Torets'k and Toretsk, meet.
 */
@NullMarked
package org.reportedly.gazetteer.name;

import org.jspecify.annotations.NullMarked;
