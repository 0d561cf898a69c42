package org.reportedly.ledger.sql;

/** The order in which both databases sort text: that of its UTF-8 bytes. */
final class ByCodePoint {
  private ByCodePoint() {}

  static int compare(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length()) {
      int here = one.codePointAt(i);
      int there = other.codePointAt(i);
      if (here != there) {
        return Integer.compare(here, there);
      }
      i += Character.charCount(here);
    }
    return Integer.compare(one.length(), other.length());
  }
}
