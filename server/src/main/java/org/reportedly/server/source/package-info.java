/** What the pages are made of: incidents, claims and reports of one ledger. */
@NullMarked
package org.reportedly.server.source;

import org.jspecify.annotations.NullMarked;
