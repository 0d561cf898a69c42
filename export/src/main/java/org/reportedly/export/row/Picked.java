package org.reportedly.export.row;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows that have a form, in that form; counts those that have none. Looks one row ahead.
 *
 * @param <R> what a row is
 * @param <F> its form
 */
public final class Picked<R, F> implements Iterator<F> {
  private final Iterator<R> rows;
  private final Function<R, Optional<F>> form;
  private Optional<F> next = Optional.empty();
  private long leftOut;

  /**
   * @param rows all rows
   * @param form gives a row's form; empty where there is none
   */
  public Picked(Iterator<R> rows, Function<R, Optional<F>> form) {
    this.rows = rows;
    this.form = form;
  }

  /** How many rows had no form so far. */
  public long leftOut() {
    return leftOut;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && rows.hasNext()) {
      next = form.apply(rows.next());
      if (next.isEmpty()) {
        leftOut++;
      }
    }
    return next.isPresent();
  }

  @Override
  public F next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    F found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }
}
