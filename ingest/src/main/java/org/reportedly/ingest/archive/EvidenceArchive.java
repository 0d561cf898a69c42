package org.reportedly.ingest.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
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
   * @param whole whether it is all of it, and not only as much as may be fetched
   */
  public synchronized String keep(String target, Instant moment, byte[] raw, boolean whole)
      throws IOException {
    String hash = sha256(raw);
    Files.createDirectories(folder);
    String day = moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    WarcResponse.Builder record =
        new WarcResponse.Builder(target)
            .date(moment)
            .blockDigest("sha256", hash)
            .body(MediaType.HTTP_RESPONSE, raw);
    if (!whole) {
      record.truncated(WarcTruncationReason.LENGTH);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(packed), WarcCompression.GZIP)) {
      writer.write(record.build());
    }
    append(folder.resolve("evidence-" + day + ".warc.gz"), ByteBuffer.wrap(packed.toByteArray()));
    return PREFIX + hash;
  }

  /** In one step, so that two processes never mix their records; a torn end is taken back. */
  private static void append(Path file, ByteBuffer record) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long before = out.size();
      try {
        while (record.hasRemaining()) {
          out.write(record);
        }
      } catch (IOException full) {
        out.truncate(before);
        throw full;
      }
    }
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
    List<byte[]> found = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      new RecordWalk(
              in,
              record -> {
                if (isNamed(record, name)) {
                  byte[] bytes = record.body().stream().readAllBytes();
                  if ((PREFIX + sha256(bytes)).equals(name)) {
                    found.add(bytes);
                  }
                }
                return found.isEmpty();
              },
              _ -> {
                // What is damaged is not the record.
              })
          .walk();
    }
    return found.stream().findFirst();
  }

  private static boolean isNamed(WarcRecord record, String name) {
    return record.blockDigest().map(digest -> PREFIX + digest.hex()).equals(Optional.of(name));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
