package org.reportedly.ingest.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the files of a {@code .tar.gz} of test data, which fit into memory. */
final class TarArchive {
  private static final int BLOCK = 512;

  private TarArchive() {}

  /** The files' bytes by their names. */
  static Map<String, byte[]> read(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      String longName = "";
      for (byte[] header = in.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0;
          header = in.readNBytes(BLOCK)) {
        int size = Integer.parseInt(field(header, 124, 12), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        String prefix = field(header, 345, 155);
        String name =
            prefix.isEmpty() ? field(header, 0, 100) : prefix + "/" + field(header, 0, 100);
        char type = (char) header[156];
        if (type == 'L') {
          longName = new String(content, StandardCharsets.UTF_8).replace("\0", "");
          continue;
        }
        if (type == '0' || type == 0) {
          files.put(longName.isEmpty() ? name : longName, content);
        }
        longName = "";
      }
    }
    return files;
  }

  private static String field(byte[] header, int from, int length) {
    String raw = new String(header, from, length, StandardCharsets.UTF_8);
    int end = raw.indexOf('\0');
    return (end < 0 ? raw : raw.substring(0, end)).strip();
  }
}
