package org.reportedly.ingest.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;

/**
 * How documents go to the process that reads them, and what it made of them comes back: numbers
 * and, after their lengths, bytes.
 */
final class DocumentWire {
  /** That an answer is longer than it may be. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final int TEXT = 0;
  private static final int REASON = 1;

  private DocumentWire() {}

  static void ask(DataOutputStream out, DocumentKind kind, byte[] document) throws IOException {
    out.writeUTF(kind.name());
    out.writeInt(document.length);
    out.write(document);
    out.flush();
  }

  static void answer(DataOutputStream out, DocumentText text) throws IOException {
    out.writeInt(TEXT);
    write(out, text.title().orElse(""));
    write(out, text.byline().orElse(""));
    write(out, text.published().map(date -> date.day().toString()).orElse(""));
    write(out, text.published().flatMap(WrittenDate::time).map(LocalTime::toString).orElse(""));
    write(out, text.published().flatMap(WrittenDate::zone).map(ZoneOffset::getId).orElse(""));
    out.writeInt(text.paragraphs().size());
    for (String paragraph : text.paragraphs()) {
      write(out, paragraph);
    }
    out.flush();
  }

  static void answer(DataOutputStream out, Unreadable reason) throws IOException {
    out.writeInt(REASON);
    write(out, reason.reason());
    write(out, reason.wayOut());
    out.flush();
  }

  /**
   * What the process made of a document.
   *
   * @param mostBytes how long it may be
   * @throws TooLong if it is longer
   * @throws Unreadable if the process could not read the document
   */
  static DocumentText receive(DataInputStream in, int mostBytes) throws IOException, Unreadable {
    Bounded answer = new Bounded(in, mostBytes);
    if (in.readInt() == REASON) {
      throw new Unreadable(answer.text(), answer.text());
    }
    Optional<String> title = answer.known();
    Optional<String> byline = answer.known();
    Optional<LocalDate> day = answer.known().map(LocalDate::parse);
    Optional<LocalTime> time = answer.known().map(LocalTime::parse);
    Optional<ZoneOffset> zone = answer.known().map(ZoneOffset::of);
    int count = in.readInt();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(answer.text());
    }
    return new DocumentText(
        title, byline, day.map(known -> new WrittenDate(known, time, zone)), paragraphs);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static final class Bounded {
    private final DataInputStream in;
    private long left;

    Bounded(DataInputStream in, int most) {
      this.in = in;
      this.left = most;
    }

    Optional<String> known() throws IOException {
      return Optional.of(text()).filter(text -> !text.isBlank());
    }

    String text() throws IOException {
      int length = in.readInt();
      // Each counts a little more than its bytes, for there may be many that are empty.
      left -= Integer.BYTES + (long) length;
      if (length < 0 || left < 0) {
        throw new TooLong();
      }
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
