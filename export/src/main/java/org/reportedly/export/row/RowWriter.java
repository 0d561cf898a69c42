package org.reportedly.export.row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes rows in one format. Holds a bounded number of rows at a time, whatever their number.
 *
 * @param <R> what a row is
 */
@FunctionalInterface
public interface RowWriter<R> {
  /**
   * Writes all rows and flushes; the stream stays open.
   *
   * @param rows taken one after the other
   * @param out takes the bytes
   * @return how many rows the format has no form for, which were left out
   * @throws IOException if they cannot be written; what was written is then no whole file
   */
  long write(Iterator<R> rows, OutputStream out) throws IOException;
}
