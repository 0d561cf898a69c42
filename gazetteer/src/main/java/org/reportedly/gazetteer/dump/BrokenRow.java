package org.reportedly.gazetteer.dump;

/** Says what is wrong with a row. */
final class BrokenRow extends Exception {
  private static final long serialVersionUID = 1;

  BrokenRow(String message) {
    super(message);
  }
}
