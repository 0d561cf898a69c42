/**
 * What a page is asked for: conditions that stand in the address and are asked of the ledger, the
 * same on every page and in every format.
 */
@NullMarked
package org.reportedly.server.filter;

import org.jspecify.annotations.NullMarked;
