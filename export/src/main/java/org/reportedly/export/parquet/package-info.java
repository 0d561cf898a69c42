/**
 * Tables as Parquet files. The whole of what is needed is small: values in plain encoding, packed
 * with gzip, one page for each column of a group of rows, and a footer in Thrift's compact
 * protocol. Libraries that write Parquet weigh more than the rest of the program.
 */
@NullMarked
package org.reportedly.export.parquet;

import org.jspecify.annotations.NullMarked;
