package org.reportedly.extraction.time;

/**
 * A resolved stretch of a sentence's string.
 *
 * @param from offset of its first character
 * @param to offset after its last one
 */
record Piece(int from, int to, Resolution resolution) {
  Piece with(Resolution other) {
    return new Piece(from, to, other);
  }

  Grain grain() {
    return resolution.grain();
  }

  String value() {
    return resolution.value();
  }
}
