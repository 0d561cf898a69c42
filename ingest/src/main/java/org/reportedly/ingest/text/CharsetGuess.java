package org.reportedly.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Guesses the charset of bytes that nobody declared and that are no UTF-8: each candidate is tried,
 * and the one whose text looks most like writing wins. Words look like writing where letters of one
 * script stand beside each other, small ones after capitals, and symbols stand apart.
 */
final class CharsetGuess {
  private static final List<String> CANDIDATES =
      List.of(
          "windows-1252",
          "windows-1251",
          "KOI8-U",
          "windows-1256",
          "windows-1255",
          "windows-1253",
          "windows-1250",
          "windows-31j",
          "EUC-JP",
          "GB18030",
          "Big5",
          "EUC-KR");

  private static final int SAMPLE = 64 * 1024;

  /** What letters of two scripts in one word are worth. */
  private static final double MIXED = -2;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    Charset best = Charset.forName(CANDIDATES.getFirst());
    double highest = -Double.MAX_VALUE;
    for (String name : CANDIDATES) {
      Charset charset = Charset.forName(name);
      double score = score(bytes, charset);
      if (score > highest) {
        highest = score;
        best = charset;
      }
    }
    return best;
  }

  /** The mean likeness of each character beyond ASCII to writing. */
  private static double score(byte[] bytes, Charset charset) {
    ByteBuffer sample = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE));
    String text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(sample)
              .toString();
    } catch (CharacterCodingException impossible) {
      return -Double.MAX_VALUE;
    }
    double likeness = 0;
    int counted = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here >= 0x80) {
        likeness += likeness(before, here);
        counted++;
      } else if (Character.isLetter(here) && isCommonIdeograph(before)) {
        likeness += MIXED;
      }
      before = here;
    }
    return counted == 0 ? 0 : likeness / counted;
  }

  private static double likeness(char before, char here) {
    if (here == '\uFFFD' || Character.isISOControl(here) || !Character.isDefined(here)) {
      return -8;
    }
    if (Character.getType(here) == Character.PRIVATE_USE) {
      return -4;
    }
    if (!Character.isLetter(here)) {
      return Character.isLetter(before) && before >= 0x80 ? -0.5 : 0.2;
    }
    if (isCommonIdeograph(here)) {
      return before < 0x80 && Character.isLetter(before) ? MIXED : 1.2;
    }
    boolean inWord = Character.isLetter(before);
    boolean sameScript =
        !inWord || Character.UnicodeScript.of(before).equals(Character.UnicodeScript.of(here));
    boolean capitalInside = inWord && Character.isLowerCase(before) && Character.isUpperCase(here);
    boolean latin = Character.UnicodeScript.of(here).equals(Character.UnicodeScript.LATIN);
    boolean accentsInARow = latin && inWord && before >= 0x80;
    if (!sameScript || capitalInside || accentsInARow) {
      return MIXED;
    }
    return Character.isUpperCase(here) ? 0.4 : 1;
  }

  /** Kana, hangul, and the ideographs that stand in the first half of their block. */
  private static boolean isCommonIdeograph(char here) {
    return (here >= 0x3040 && here <= 0x30FF)
        || (here >= 0x4E00 && here <= 0x9FA5)
        || (here >= 0xAC00 && here <= 0xD7A3);
  }
}
