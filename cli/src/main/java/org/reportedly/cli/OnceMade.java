package org.reportedly.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for something costly when it is first needed, and only once. May be used by many threads at
 * once; all wait for the one that makes it.
 *
 * @param <T> what is made
 */
final class OnceMade<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  OnceMade(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T result = made;
    if (result == null) {
      result = maker.get();
      made = result;
    }
    return result;
  }
}
