/**
 * Claims, incidents and reports as tables: typed columns that every format with rows shares, so
 * that a column is named, filled and documented in one place. {@code PlainText} is what every word
 * from the world passes on its way into a cell.
 */
@NullMarked
package org.reportedly.export.table;

import org.jspecify.annotations.NullMarked;
