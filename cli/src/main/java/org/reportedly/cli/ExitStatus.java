package org.reportedly.cli;

/** What the program tells the shell at its end. */
final class ExitStatus {
  /** All was read. */
  static final int FINE = 0;

  /** Some input was bad, or something failed; standard error names it. */
  static final int BAD_INPUT = 1;

  /** The command was mistyped. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
