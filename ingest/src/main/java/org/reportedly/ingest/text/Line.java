package org.reportedly.ingest.text;

/** One line of a file of lines. */
public sealed interface Line {
  /** The line's number, from 1. */
  int number();

  /**
   * A line that fits the limit.
   *
   * @param number from 1
   * @param bytes without the line feed
   */
  // The bytes are handed on once and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Whole(int number, byte[] bytes) implements Line {}

  /**
   * A line that is longer than the limit; its bytes were passed over.
   *
   * @param number from 1
   */
  record TooLong(int number) implements Line {}
}
