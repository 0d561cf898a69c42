/**
 * Measures what is read against claims that people labelled: every found claim is paired with at
 * most one labelled claim whose evidence overlaps its own, and each field of a pair is compared.
 */
@NullMarked
package org.reportedly.extraction.evaluation;

import org.jspecify.annotations.NullMarked;
