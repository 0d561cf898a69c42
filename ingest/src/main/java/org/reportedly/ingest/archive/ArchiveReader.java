package org.reportedly.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.reportedly.ingest.text.Unreadable;

/** Goes through the responses and resources of a WARC file, compressed or not. */
public final class ArchiveReader {
  private static final int FIRST_ERROR = 400;

  private final int bodyBytes;
  private final Unpacking unpacking;

  /** Takes a body apart as its server packed it. */
  @FunctionalInterface
  public interface Unpacking {
    /**
     * The body as its server meant it.
     *
     * @param packed as it came
     * @param encoding the header {@code Content-Encoding}, or empty
     * @throws Unreadable if it cannot be unpacked within the limits
     */
    byte[] unpack(byte[] packed, String encoding) throws Unreadable;
  }

  /**
   * @param bodyBytes the largest body that is read
   * @param unpacking for compressed bodies
   */
  public ArchiveReader(int bodyBytes, Unpacking unpacking) {
    this.bodyBytes = bodyBytes;
    this.unpacking = unpacking;
  }

  /**
   * Reads an archive to its end. What is broken costs its record; where the archive is damaged, it
   * is read on from the next record.
   *
   * @param in the archive's bytes; not closed
   * @param captures takes each response, on this thread
   * @param problems takes what could not be read
   */
  public void read(InputStream in, Consumer<Capture> captures, Consumer<Unreadable> problems) {
    new RecordWalk(
            in,
            record -> {
              capture(record, problems).ifPresent(captures);
              return true;
            },
            problems)
        .walk();
  }

  private Optional<Capture> capture(WarcRecord record, Consumer<Unreadable> problems)
      throws IOException {
    try {
      return switch (record) {
        case WarcResponse response -> ofResponse(response);
        case WarcResource resource ->
            Optional.of(
                new Capture(
                    resource.target(),
                    resource.date(),
                    name(resource),
                    Map.of("content-type", resource.payloadType().toString()),
                    bounded(resource.body().stream(), resource.target())));
        default -> Optional.empty();
      };
    } catch (Unreadable reason) {
      problems.accept(reason);
    } catch (IllegalArgumentException
        | IllegalStateException
        | java.time.DateTimeException broken) {
      problems.accept(
          new Unreadable("a record is broken: " + broken.getMessage(), "It is passed over."));
    }
    return Optional.empty();
  }

  private Optional<Capture> ofResponse(WarcResponse response) throws IOException, Unreadable {
    if (!response.target().startsWith("http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    if (http.status() >= FIRST_ERROR || (http.status() >= 300 && http.status() < FIRST_ERROR)) {
      return Optional.empty();
    }
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, List<String>> header : http.headers().map().entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().getFirst());
    }
    byte[] packed = bounded(http.body().stream(), response.target());
    byte[] body = unpacking.unpack(packed, headers.getOrDefault("content-encoding", ""));
    return Optional.of(
        new Capture(response.target(), response.date(), name(response), headers, body));
  }

  private static Optional<String> name(WarcRecord record) {
    return record
        .blockDigest()
        .filter(digest -> digest.algorithm().replace("-", "").equalsIgnoreCase("sha256"))
        .map(WarcDigest::hex)
        .map(hex -> "sha256:" + hex);
  }

  private byte[] bounded(InputStream in, String target) throws IOException, Unreadable {
    byte[] body = in.readNBytes(bodyBytes);
    if (body.length == bodyBytes && in.read() >= 0) {
      throw new Unreadable(
          "%s is larger than %d bytes".formatted(target, bodyBytes), "It is passed over.");
    }
    return body;
  }
}
