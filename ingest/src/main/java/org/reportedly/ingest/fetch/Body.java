package org.reportedly.ingest.fetch;

/**
 * A body, or the beginning of one.
 *
 * @param bytes what there is of it
 * @param completeness how much that is
 */
// The bytes are handed on and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Body(byte[] bytes, Completeness completeness) {
  static final Body EMPTY = new Body(new byte[0], Completeness.WHOLE);
}
