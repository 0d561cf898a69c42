/**
 * A ledger whose incidents are kept current: {@link org.reportedly.picture.Picture} is the way in.
 *
 * <p>Whatever is added or decided is weighed in the same transaction, so that nobody ever sees
 * claims without their incidents. A new report touches only its neighbours: {@code Follower} reads
 * from the log what came, {@code LedgerStore} finds the claims in the same blocks in the ledger's
 * tables, and fusion sorts those that hang together anew.
 */
@NullMarked
package org.reportedly.picture;

import org.jspecify.annotations.NullMarked;
