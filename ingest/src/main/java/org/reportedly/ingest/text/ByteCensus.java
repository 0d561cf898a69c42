package org.reportedly.ingest.text;

/**
 * Counts what the bytes of a text that is not valid UTF-8 look like, so that its charset can be
 * told: a few broken bytes in UTF-8, or the curly quotes and accents of windows-1252.
 *
 * @param bytes how many there are
 * @param highBytes how many are 0x80 and more
 * @param sequences how many well-formed UTF-8 sequences of two bytes and more there are
 * @param invalidBytes how many high bytes belong to no such sequence
 * @param unassigned how many high bytes have no character in windows-1252
 * @param controls how many control characters there are besides white space
 */
record ByteCensus(
    int bytes, int highBytes, int sequences, int invalidBytes, int unassigned, int controls) {
  private static final String UNASSIGNED_IN_WINDOWS_1252 = "\u0081\u008D\u008F\u0090\u009D";

  static ByteCensus of(byte[] bytes, int from) {
    int high = 0;
    int sequences = 0;
    int invalid = 0;
    int unassigned = 0;
    int controls = 0;
    int i = from;
    while (i < bytes.length) {
      int value = bytes[i] & 0xFF;
      if (value < 0x80) {
        controls += value < ' ' && !Character.isWhitespace(value) ? 1 : 0;
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      sequences += length > 0 ? 1 : 0;
      invalid += length > 0 ? 0 : 1;
      int end = i + Math.max(1, length);
      for (; i < end; i++) {
        high++;
        unassigned += UNASSIGNED_IN_WINDOWS_1252.indexOf(bytes[i] & 0xFF) >= 0 ? 1 : 0;
      }
    }
    return new ByteCensus(bytes.length - from, high, sequences, invalid, unassigned, controls);
  }

  /**
   * Whether more is right than wrong, read as UTF-8. Chance sequences in other charsets are rare.
   */
  boolean isMostlyUtf8() {
    return sequences > invalidBytes;
  }

  /**
   * Whether the bytes may be English or another western language in windows-1252: hardly a byte
   * that has no character there, no control characters, and most letters plain. In Cyrillic or
   * Greek charsets nearly every letter is a high byte.
   */
  boolean isPlausibleWindows1252() {
    return unassigned == 0 && controls == 0 && highBytes * 4L <= bytes;
  }

  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
