package org.reportedly.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportedly.ledger.query.ClaimQuery;

/** What an export wrote. */
public final class Exported {
  private final byte[] bytes;

  private Exported(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The given holdings in a format. */
  public static Exported of(Subject subject, ExportFormat format, Holdings holdings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(subject, format, holdings, ClaimQuery.ALL, out);
    return new Exported(out.toByteArray());
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes as a file, for readers that want one. */
  public Path in(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
