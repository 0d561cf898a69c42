/**
 * Reads a parse the way a grammar talks of it: clauses with subject, object, voice, tense and
 * negation, and noun phrases with owner and prepositions, whatever the surface order.
 */
@NullMarked
package org.reportedly.extraction.syntax;

import org.jspecify.annotations.NullMarked;
