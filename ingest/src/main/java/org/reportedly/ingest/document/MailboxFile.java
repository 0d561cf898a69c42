package org.reportedly.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reportedly.ingest.text.Line;
import org.reportedly.ingest.text.LineReader;

/** Cuts an mbox file into its mails, one at a time. Not for use by many threads. */
public final class MailboxFile {
  private final LineReader lines;
  private final int mailBytes;
  private boolean begun;

  /**
   * @param in read to its end, not closed
   * @param mailBytes the largest mail; of a larger one the beginning is given
   */
  public MailboxFile(InputStream in, int mailBytes) {
    this.lines = new LineReader(in, mailBytes);
    this.mailBytes = mailBytes;
  }

  /** The bytes of the next mail; empty at the end. */
  public Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean blankBefore = true;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      byte[] bytes = line.get() instanceof Line.Whole whole ? whole.bytes() : new byte[0];
      if (blankBefore && starts(bytes, "From ")) {
        boolean complete = begun && mail.size() > 0;
        begun = true;
        if (complete) {
          return Optional.of(mail.toByteArray());
        }
        continue;
      }
      begun = true;
      blankBefore = bytes.length == 0 || (bytes.length == 1 && bytes[0] == '\r');
      if (mail.size() + bytes.length < mailBytes) {
        int quoted = starts(bytes, ">From ") ? 1 : 0;
        mail.write(bytes, quoted, bytes.length - quoted);
        mail.write('\n');
      }
    }
    return mail.size() == 0 ? Optional.empty() : Optional.of(mail.toByteArray());
  }

  private static boolean starts(byte[] line, String with) {
    byte[] beginning = with.getBytes(StandardCharsets.US_ASCII);
    return line.length >= beginning.length
        && java.util.Arrays.equals(line, 0, beginning.length, beginning, 0, beginning.length);
  }
}
