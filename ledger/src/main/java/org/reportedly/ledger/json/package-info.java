/** How reports, claims, decisions and incidents are written in the log and read from it. */
@NullMarked
package org.reportedly.ledger.json;

import org.jspecify.annotations.NullMarked;
