package org.reportedly.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The imported gazetteer files in a folder of the user's, in the order of their import.
 *
 * @param folder need not exist yet
 */
public record ImportedLayers(Path folder) {
  private static final String BEGINNING = "imported-";
  private static final String ENDING = ".gazetteer";

  /** The files, the latest last, for {@link org.reportedly.gazetteer.Gazetteer#withLayers}. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ImportedLayers::isLayer).sorted().toList();
    }
  }

  private static boolean isLayer(Path file) {
    return file.getFileName().toString().matches(BEGINNING + "[0-9]{4}" + ENDING);
  }

  /**
   * Where the next import goes.
   *
   * @param lock held until it is there, so that no other import goes to the same place
   */
  public Path next(LayerLock lock) throws IOException {
    if (!lock.isFor(folder)) {
      throw new IllegalArgumentException("the lock is not that of " + folder);
    }
    List<Path> files = files();
    int number = 1;
    if (!files.isEmpty()) {
      String last = files.getLast().getFileName().toString();
      number = Integer.parseInt(last.substring(BEGINNING.length(), BEGINNING.length() + 4)) + 1;
    }
    return folder.resolve(BEGINNING + "%04d".formatted(number) + ENDING);
  }
}
