/**
 * Keeps reports, claims and decisions in one append-only book; {@link org.reportedly.ledger.Ledger}
 * is the way in.
 */
@NullMarked
package org.reportedly.ledger;

import org.jspecify.annotations.NullMarked;
