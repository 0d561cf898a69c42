/**
 * What stands in the log: sealed entries, and the decisions and incidents that some of them hold.
 */
@NullMarked
package org.reportedly.ledger.entry;

import org.jspecify.annotations.NullMarked;
