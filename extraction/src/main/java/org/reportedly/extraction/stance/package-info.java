/**
 * How the nearest speaker stands to an event: asserts, denies, suspects, expects, demands.
 *
 * <p>Three things are weighed in turn: the word of speech, words of negation in the clause, and
 * words of doubt, plan or duty beside its verb and above it.
 */
@NullMarked
package org.reportedly.extraction.stance;

import org.jspecify.annotations.NullMarked;
