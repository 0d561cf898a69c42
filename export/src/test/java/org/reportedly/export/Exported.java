package org.reportedly.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.feed.Publication;
import org.reportedly.ledger.query.ClaimQuery;
import org.w3c.dom.Document;

/** What an export wrote. */
public final class Exported {
  /** A publication of which nothing changes from run to run. */
  public static final Publication PUBLICATION =
      new Publication(
          "Strait desk",
          URI.create("https://desk.example"),
          Instant.parse("2025-03-04T05:06:07Z"),
          "1.2.3");

  private final byte[] bytes;
  private final long leftOut;

  private Exported(byte[] bytes, long leftOut) {
    this.bytes = bytes;
    this.leftOut = leftOut;
  }

  /** The given holdings in a format. */
  public static Exported of(Subject subject, ExportFormat format, Holdings holdings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long leftOut =
        new Exporter(ActorBook.bundled(), PUBLICATION)
            .write(subject, format, holdings, ClaimQuery.ALL, out);
    return new Exported(out.toByteArray(), leftOut);
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes as a file, for readers that want one. */
  public Path in(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** How many rows the format had no form for. */
  public long leftOut() {
    return leftOut;
  }

  /** The bytes as an XML document; one with a document type is refused. */
  public Document xml() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }
}
