/**
 * How sure the reader is of a claim: the probability that its type, speaker and stance are all read
 * rightly.
 *
 * <p>{@link org.reportedly.extraction.confidence.Signs} looks at what a claim was read from and
 * names the {@link org.reportedly.extraction.confidence.Sign}s that hold. {@link
 * org.reportedly.extraction.confidence.ConfidenceModel} adds up what each is worth, by the table
 * {@code weights.tsv}, which a logistic regression over labelled reports wrote.
 */
@NullMarked
package org.reportedly.extraction.confidence;

import org.jspecify.annotations.NullMarked;
