package org.reportedly.language.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the module's data files: UTF-8, a line an entry, {@code #} for comments. */
public final class WordList {
  private WordList() {}

  static List<String> lines(String resource) {
    return lines(WordList.class, resource);
  }

  /**
   * The lines of a file beside a class, without comments and blank ones.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program file lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
