package org.reportedly.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.reportedly.ingest.Intake.Problem;

/** Finds the files that a pattern such as {@code "reports/**.html"} means, where no shell did. */
final class FilePattern {
  private FilePattern() {}

  /** Whether a name is a pattern: it has a star or question mark, and no file bears it. */
  static boolean isMeant(String name) {
    boolean hasMark = name.contains("*") || name.contains("?");
    return hasMark && name.indexOf('\0') < 0 && !Files.exists(Path.of(name));
  }

  /** The files in the order of their names; a pattern without any is a problem. */
  static List<Path> files(String pattern, int depth, Consumer<Intake> problems) {
    Path base = base(pattern);
    try (Stream<Path> all = Files.walk(base, depth)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      List<Path> found =
          all.filter(path -> matcher.matches(path) || matcher.matches(base.relativize(path)))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        problems.accept(Problem.of(pattern, "no file has a name like this", "Check the pattern."));
      }
      return found;
    } catch (PatternSyntaxException broken) {
      problems.accept(Problem.of(pattern, "this is no pattern of files", "Check its brackets."));
    } catch (IOException failure) {
      problems.accept(FileProblem.of(pattern, failure));
    } catch (UncheckedIOException failure) {
      problems.accept(FileProblem.of(pattern, new IOException(failure)));
    }
    return List.of();
  }

  /** The folder before the first star. */
  private static Path base(String pattern) {
    int star = pattern.indexOf('*');
    int mark = pattern.indexOf('?');
    int first = star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
    int slash = pattern.lastIndexOf('/', first);
    return slash < 0 ? Path.of("") : Path.of(pattern.substring(0, slash + 1));
  }
}
