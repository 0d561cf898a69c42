/**
 * The ledger in SQLite and PostgreSQL: one schema, one log table, and query tables that the log can
 * rebuild.
 */
@NullMarked
package org.reportedly.ledger.sql;

import org.jspecify.annotations.NullMarked;
