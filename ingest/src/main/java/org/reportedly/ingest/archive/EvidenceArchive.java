package org.reportedly.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Keeps the bytes of what was fetched, header and body as they came, in WARC files of one day each
 * in one folder. A record is named by the SHA-256 of its bytes, so that anybody can prove later
 * that a report rests on them. Files are only ever added to.
 *
 * <p>May be used by many threads at once; only one process should write into a folder.
 */
public final class EvidenceArchive {
  private static final String PREFIX = "sha256:";

  private final Path folder;

  /**
   * @param folder made when something is kept
   */
  public EvidenceArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a response and gives its record's name.
   *
   * @param target what was fetched
   * @param moment when
   * @param raw the response as it came
   */
  public synchronized String keep(String target, Instant moment, byte[] raw) throws IOException {
    String hash = sha256(raw);
    Files.createDirectories(folder);
    String day = moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    WarcResponse record =
        new WarcResponse.Builder(target)
            .date(moment)
            .blockDigest("sha256", hash)
            .body(MediaType.HTTP_RESPONSE, raw)
            .build();
    // Written at once, so that a crash leaves a whole record or a torn end that readers pass over.
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(packed), WarcCompression.GZIP)) {
      writer.write(record);
    }
    Files.write(
        folder.resolve("evidence-" + day + ".warc.gz"),
        packed.toByteArray(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return PREFIX + hash;
  }

  /**
   * The bytes of a record, proved against its name; empty if no file of the folder has it whole.
   *
   * @param record as {@link #keep} gave it
   */
  public Optional<byte[]> find(String record) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.warc.gz")) {
      for (Path file : files) {
        Optional<byte[]> found = findIn(file, record);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> findIn(Path file, String name) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        if (record.blockDigest().map(digest -> PREFIX + digest.hex()).equals(Optional.of(name))) {
          byte[] bytes = record.body().stream().readAllBytes();
          if ((PREFIX + sha256(bytes)).equals(name)) {
            return Optional.of(bytes);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
