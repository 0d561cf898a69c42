package org.reportedly.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Known beginnings of files that are no plain text, so that a person is told what they gave. */
final class FileSignatures {
  /**
   * A kind of file.
   *
   * @param beginning its first bytes as ISO 8859-1, in lower case
   * @param kind what it is, with its article
   * @param wayOut what a person can do
   */
  record Signature(String beginning, String kind, String wayOut) {}

  private static final String RESOURCE = "signatures.tsv";

  private final List<Signature> signatures;

  private FileSignatures(List<Signature> signatures) {
    this.signatures = List.copyOf(signatures);
  }

  /** The signatures that the program knows. */
  static FileSignatures bundled() {
    try (InputStream in = FileSignatures.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileSignatures parse(String table) {
    List<Signature> found = new ArrayList<>();
    List<String> lines = table.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalStateException(
            "%s:%d: three columns are needed, not %d".formatted(RESOURCE, i + 1, cells.length));
      }
      found.add(new Signature(latin(HexFormat.of().parseHex(cells[0])), cells[1], cells[2]));
    }
    return new FileSignatures(found);
  }

  /** The kind of file that begins like this, apart from leading white space and case. */
  Optional<Signature> of(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && from < 256 && Character.isWhitespace(bytes[from])) {
      from++;
    }
    int start = from;
    return signatures.stream()
        .filter(signature -> begins(bytes, start, signature.beginning()))
        .findFirst();
  }

  private static boolean begins(byte[] bytes, int from, String beginning) {
    int end = Math.min(bytes.length, from + beginning.length());
    return latin(Arrays.copyOfRange(bytes, from, end)).equals(beginning);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
