package org.reportedly.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;

/**
 * Finds the files of reports in a folder and all folders in it, each folder's entries in the order
 * of their names' code units, so that every machine reads them in the same order. Symbolic links
 * are followed; a link that leads back to a folder above it is a problem, and the walk goes on.
 * Names that begin with a full stop are hidden and stay so. Holds one list of names a level.
 */
final class FolderWalk {
  private final Limits limits;
  private final Consumer<Path> files;
  private final Consumer<Intake> problems;
  private final Deque<Path> above = new ArrayDeque<>();
  private long found;

  /**
   * @param limits for the depth
   * @param files takes each file whose name is that of a report
   * @param problems takes what could not be searched
   */
  FolderWalk(Limits limits, Consumer<Path> files, Consumer<Intake> problems) {
    this.limits = limits;
    this.files = files;
    this.problems = problems;
  }

  /** Searches a folder; one without any report is a problem, too. */
  void walk(Path folder) {
    found = 0;
    search(folder);
    if (found == 0) {
      problems.accept(
          Problem.of(
              folder.toString(),
              "no report is in this folder",
              "Reports are files that end in " + SourceKind.allEndings() + "."));
    }
  }

  private void search(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        problems.accept(
            Problem.of(
                folder.toString(),
                "this link leads back to a folder above it",
                "It is passed over; take the link out."));
        return;
      }
      if (above.size() >= limits.folderDepth()) {
        problems.accept(
            Problem.of(
                folder.toString(),
                "this folder lies more than %d folders deep".formatted(limits.folderDepth()),
                "Name it on its own."));
        return;
      }
      above.push(real);
      try {
        for (Path entry : sortedEntries(folder)) {
          visit(entry);
        }
      } finally {
        above.pop();
      }
    } catch (IOException failure) {
      found++;
      problems.accept(FileProblem.of(folder.toString(), failure));
    }
  }

  private void visit(Path entry) {
    if (Files.isDirectory(entry)) {
      search(entry);
    } else if (SourceKind.byEnding(entry.toString()).isPresent()) {
      found++;
      if (Files.isRegularFile(entry)) {
        files.accept(entry);
      } else {
        problems.accept(
            Problem.of(entry.toString(), "this is no file that can be read", "It is passed over."));
      }
    }
  }

  private static List<Path> sortedEntries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }
}
