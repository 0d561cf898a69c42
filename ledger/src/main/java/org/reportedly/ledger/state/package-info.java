/**
 * What holds now: the state of a report, told from its entries alone, with all that was undone left
 * out.
 */
@NullMarked
package org.reportedly.ledger.state;

import org.jspecify.annotations.NullMarked;
