package org.reportedly.cli.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes the file. A device or pipe that stands at its place is written to directly.
   *
   * @throws IOException if it cannot be written; nothing half-written is left
   */
  public void write(Content content) throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
        content.write(out);
      }
      return;
    }
    Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.write(out);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
