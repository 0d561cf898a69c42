/** What can be asked of a ledger, and what comes back. */
@NullMarked
package org.reportedly.ledger.query;

import org.jspecify.annotations.NullMarked;
