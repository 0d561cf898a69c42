package org.reportedly.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.model.Note;

/**
 * Turns the bytes of a page or feed into characters. What counts, in this order: a byte order mark,
 * what the server says, what the document says of itself, and last what the bytes look like. A
 * charset that cannot be, such as a declared UTF-8 over bytes that are none, is passed over.
 */
public final class MarkedUpText {
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"
              + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private MarkedUpText() {}

  /**
   * Decodes a document as a whole.
   *
   * @param bytes all of it, or its beginning
   * @param named the charset by the server's header, where it named one
   */
  public static Decoded decode(byte[] bytes, Optional<String> named) {
    Charset charset = charset(bytes, named);
    String text = new String(bytes, charset);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean asDeclared =
        charset.equals(StandardCharsets.UTF_8)
            || declared(bytes, named).filter(charset::equals).isPresent();
    return new Decoded(
        text, asDeclared ? List.of() : List.of(Note.of("Read as " + charset.name() + ".")));
  }

  /** The charset that the bytes are in, as well as it can be told. */
  public static Charset charset(byte[] bytes, Optional<String> named) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared = declared(bytes, named);
    ByteCensus census = ByteCensus.of(bytes, 0);
    boolean isUtf8 = census.invalidBytes() <= 1 && census.sequences() > 0;
    if (isUtf8 && !declared.filter(MarkedUpText::isWide).isPresent()) {
      // Chance makes no well-formed sequences; a wrong declaration is common.
      return StandardCharsets.UTF_8;
    }
    return declared
        .filter(charset ->
            !charset.equals(StandardCharsets.UTF_8)
                || census.isMostlyUtf8()
                || census.highBytes() == 0)
        .orElseGet(() ->
            census.highBytes() == 0 || census.isMostlyUtf8()
                ? StandardCharsets.UTF_8
                : CharsetGuess.of(bytes));
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16")
        || charset.name().startsWith("UTF-32")
        || charset.name().startsWith("ISO-2022");
  }

  private static Optional<Charset> declared(byte[] bytes, Optional<String> named) {
    Optional<Charset> byServer = named.flatMap(MarkedUpText::known);
    if (byServer.isPresent()) {
      return byServer;
    }
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    // Who can read the declaration byte by byte has no UTF-16 before him.
    return known(name).filter(charset -> !charset.name().startsWith("UTF-16"));
  }

  private static Optional<Charset> mark(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
    int third = bytes.length > 2 ? bytes[2] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** As browsers do, Latin-1 and ASCII are taken for windows-1252, which has more characters. */
  private static Optional<Charset> known(String name) {
    try {
      String key = name.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
      return Optional.of(
          switch (key) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" ->
                Charset.forName("windows-1252");
            case "gb2312", "gbk", "gb_2312-80" -> Charset.forName("GB18030");
            case "x-sjis", "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
            case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
            default -> Charset.forName(key);
          });
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
