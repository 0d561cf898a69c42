/**
 * Puts a claim together from what the stages before it found.
 *
 * <p>{@link org.reportedly.extraction.claim.EnglishClaimReader} is the whole way from a report to
 * its claims. It reads sentence by sentence: {@link
 * org.reportedly.extraction.claim.SentenceReading} holds a sentence's events and attributions, and
 * one {@link org.reportedly.extraction.claim.Draft} is made for each event; denials and missing
 * confirmations without an event of their own take over what the claim says that they are about.
 */
@NullMarked
package org.reportedly.extraction.claim;

import org.jspecify.annotations.NullMarked;
