package org.reportedly.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.reportedly.ingest.Intake.Problem;

/** Tells a person why a file or folder could not be opened or read. */
final class FileProblem {
  private FileProblem() {}

  static Problem of(String source, IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> missing(source);
      case AccessDeniedException denied ->
          Problem.of(source, "reading it is not permitted", "Give yourself the right to read it.");
      case FileSystemException other when other.getReason() != null ->
          broken(source, String.valueOf(other.getReason()));
      default -> broken(source, String.valueOf(failure.getMessage()));
    };
  }

  static Problem missing(String source) {
    return Problem.of(source, "there is no such file or folder", "Check the name.");
  }

  private static Problem broken(String source, String reason) {
    return Problem.of(source, "it cannot be read: " + reason, "Check the file and its disk.");
  }
}
