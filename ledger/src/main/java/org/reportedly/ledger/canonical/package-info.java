/** Canonical JSON: one written form for equal content, so that hashes can be compared. */
@NullMarked
package org.reportedly.ledger.canonical;

import org.jspecify.annotations.NullMarked;
