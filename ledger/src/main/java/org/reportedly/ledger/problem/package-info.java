/** What can go wrong with a ledger, each with a way out for a person. */
@NullMarked
package org.reportedly.ledger.problem;

import org.jspecify.annotations.NullMarked;
