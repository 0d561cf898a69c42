package org.reportedly.export;

/** A format was asked to tell of what it cannot. The message is for a person and has a way out. */
public final class UnservedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnservedException(ExportFormat format, Subject subject) {
    super(format.unserved(subject));
  }
}
