package org.reportedly.picture;

/** Is told how far a ledger that was not current has been weighed. */
@FunctionalInterface
public interface CatchingUp {
  /** For whoever does not want to know. */
  CatchingUp UNWATCHED = (_, _) -> {};

  /**
   * Some more is done.
   *
   * @param done how many entries of the log are taken account of
   * @param all how many there are
   */
  void weighed(long done, long all);
}
