package org.reportedly.gazetteer.dump;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The right to add a layer to a folder, which one process has at a time. The system takes it back
 * when the process ends, however it ends.
 */
public final class LayerLock implements Closeable {
  private static final String NAME = ".lock";
  private static final List<String> UNFINISHED = List.of(".import-", ".gazetteer-");

  private final Path folder;
  private final FileChannel channel;

  private LayerLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the right and removes what imports left behind that were killed.
   *
   * @param folder is made if there is none
   * @throws IOException if another import is running, or the folder cannot be written to
   */
  public static LayerLock take(Path folder) throws IOException {
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new LayerNotWritten(folder, e);
    }
    if (!isFree(channel)) {
      channel.close();
      throw new IOException("another import into " + folder + " is running; wait until it is done");
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(LayerLock::isUnfinished).toList()) {
        delete(left);
      }
    }
    return new LayerLock(folder, channel);
  }

  /** Whether it is the right to add to this folder, and still held. */
  boolean isFor(Path layers) {
    return channel.isOpen() && layers.equals(folder);
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static boolean isUnfinished(Path file) {
    String name = file.getFileName().toString();
    return UNFINISHED.stream().anyMatch(name::startsWith);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
