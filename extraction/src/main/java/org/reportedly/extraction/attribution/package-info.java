/**
 * Who says so.
 *
 * <p>An {@link org.reportedly.extraction.attribution.Attribution} ties a stretch of a sentence to
 * the speakers that the report names for it and to the kind of their word: says, denies, expects.
 * {@link org.reportedly.extraction.attribution.AttributionFinder} finds them by verbs of speech
 * with their clauses, by "according to" and its like, by nouns such as "by the ministry's count",
 * by passives of hearsay, and by quotation marks. One sentence may hold several, one inside the
 * other; the innermost is the nearest to what is said.
 */
@NullMarked
package org.reportedly.extraction.attribution;

import org.jspecify.annotations.NullMarked;
