/**
 * What the commands about the ledger do: storing readings, importing claims, choosing the ledger.
 */
@NullMarked
package org.reportedly.cli.ledger;

import org.jspecify.annotations.NullMarked;
