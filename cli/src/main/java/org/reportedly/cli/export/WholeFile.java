package org.reportedly.cli.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its place
 * and moved there at the end. What was there before stays until then.
 *
 * @param place where the file will be
 */
public record WholeFile(Path place) {
  /** Writes what goes into the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it and gives what came of it. */
    long write(OutputStream out) throws IOException;
  }

  /**
   * Writes the file. A device or pipe that stands at its place is written to directly.
   *
   * @throws IOException if it cannot be written; nothing half-written is left
   */
  public long write(Content content) throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      return write(place, content, StandardOpenOption.WRITE);
    }
    Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      long result =
          write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } catch (NoSuchFileException noFolder) {
      throw new IOException(
          "there is no folder %s. Make it.".formatted(target.getParent()), noFolder);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static long write(Path file, Content content, OpenOption... options) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      return content.write(out);
    }
  }
}
