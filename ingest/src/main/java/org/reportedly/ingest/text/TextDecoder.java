package org.reportedly.ingest.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.model.Note;

/**
 * Turns the bytes of a text into characters: UTF-8, or UTF-16 after a byte order mark, or
 * windows-1252 where the bytes can be nothing else. What is no text is refused rather than read as
 * nonsense.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class TextDecoder {
  private static final String SAVE_AS_UTF_8 =
      "Save it as UTF-8, for instance with: iconv -f CHARSET -t UTF-8.";

  private final FileSignatures signatures = FileSignatures.bundled();

  /**
   * Decodes a whole text.
   *
   * @throws Unreadable if the bytes are no text, or in a charset that cannot be told
   */
  public Decoded decode(byte[] bytes) throws Unreadable {
    Optional<FileSignatures.Signature> signature = signatures.of(bytes);
    if (signature.isPresent()) {
      throw new Unreadable("this is " + signature.get().kind(), signature.get().wayOut());
    }
    Decoded decoded = byCharset(bytes);
    List<Note> notes = new ArrayList<>(decoded.notes());
    return new Decoded(CharacterMending.mend(decoded.text(), notes), notes);
  }

  private static Decoded byCharset(byte[] bytes) throws Unreadable {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, ByteOrder.LITTLE_ENDIAN);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, ByteOrder.BIG_ENDIAN);
    }
    return utf8(bytes, 0);
  }

  /** Not by a decoder, which takes the character after a lone surrogate with it. */
  private static Decoded utf16(byte[] bytes, ByteOrder order) {
    ByteBuffer units = ByteBuffer.wrap(bytes, 2, bytes.length - 2).slice().order(order);
    return new Decoded(units.asCharBuffer().toString(), List.of());
  }

  private static Decoded utf8(byte[] bytes, int from) throws Unreadable {
    Optional<String> strict = strict(bytes, from);
    if (strict.isPresent()) {
      return new Decoded(strict.get(), List.of());
    }
    ByteCensus census = ByteCensus.of(bytes, from);
    if (from > 0 || census.isMostlyUtf8()) {
      String note =
          "Broken UTF-8: %d bytes were no characters and stand as \uFFFD."
              .formatted(census.invalidBytes());
      return new Decoded(lenient(bytes, from, StandardCharsets.UTF_8), List.of(Note.of(note)));
    }
    if (census.isPlausibleWindows1252()) {
      return new Decoded(
          lenient(bytes, from, Charset.forName("windows-1252")),
          List.of(Note.of("Not UTF-8: read as windows-1252.")));
    }
    throw new Unreadable("this is neither UTF-8 nor any text that can be told", SAVE_AS_UTF_8);
  }

  private static Optional<String> strict(byte[] bytes, int from) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
