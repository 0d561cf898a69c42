/** The ledger's log: who recorded what when, and how to take it back. */
@NullMarked
package org.reportedly.server.page.log;

import org.jspecify.annotations.NullMarked;
