package org.reportedly.gazetteer.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of what the gazetteer is compiled from: packages, our tables, and the compiler. */
final class InputStamp {
  private InputStamp() {}

  static String of(Path installedPackages, Path classes) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(installedPackages));
      for (Path file : inputs(classes)) {
        digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static List<Path> inputs(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(Files::isRegularFile).filter(InputStamp::isInput).sorted().toList();
    }
  }

  private static boolean isInput(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/gazetteer/compile/")
        || path.contains("/gazetteer/file/")
        || path.contains("/gazetteer/name/")
        || path.contains("/gazetteer/knowledge/")
        || path.contains("/gazetteer/shape/") && !path.endsWith(".bin")
        || path.contains("/gazetteer/entry/");
  }
}
