package org.reportedly.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reportedly.ingest.Intake.Problem;

/**
 * Reads the reports of files, folders and standard input, one at a time and in a fixed order.
 *
 * <p>May be used by many threads at once, apart from standard input.
 */
public final class ReportSource {
  /** What a person writes for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard input";

  private final Limits limits;
  private final Supplier<InputStream> standardInput;

  /**
   * @param limits how much one report may ask of the machine
   * @param standardInput asked for only when {@code -} is read; never closed
   */
  public ReportSource(Limits limits, Supplier<InputStream> standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * What can be told to be wrong with the given names before anything is read, each problem with
   * the name as its source. Costs next to nothing, so that a slip of the pen is told at once.
   */
  public List<Problem> check(List<String> names) {
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      Optional<Path> path = name.equals(STANDARD_INPUT) ? Optional.empty() : path(name);
      if (!name.equals(STANDARD_INPUT) && (path.isEmpty() || !Files.exists(path.get()))) {
        problems.add(FileProblem.missing(name));
      } else if (path.isPresent() && !Files.isReadable(path.get())) {
        problems.add(FileProblem.of(name, new java.nio.file.AccessDeniedException(name)));
      }
    }
    return problems;
  }

  /**
   * Reads all that the names stand for and hands each report or problem over as soon as it is
   * known, in the order of the names and, in a folder, of its entries. Never fails for bad input.
   *
   * @param names files, folders, or {@link #STANDARD_INPUT}
   * @param defaults what reports that do not say it themselves are given
   * @param consumer called on this thread; what it throws ends the reading
   */
  public void read(List<String> names, ReportDefaults defaults, Consumer<Intake> consumer) {
    StreamIntake intake = new StreamIntake(limits, defaults, consumer);
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        readStandardInput(intake, consumer);
        continue;
      }
      Optional<Path> path = path(name);
      if (path.isEmpty()) {
        consumer.accept(FileProblem.missing(name));
      } else if (Files.isDirectory(path.get())) {
        new FolderWalk(limits, file -> readFile(file, intake, consumer), consumer).walk(path.get());
      } else {
        readFile(path.get(), intake, consumer);
      }
    }
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private void readStandardInput(StreamIntake intake, Consumer<Intake> consumer) {
    try {
      InputStream in = new BufferedInputStream(standardInput.get());
      if (beginsWithBrace(in)) {
        intake.readLines(STANDARD_INPUT_NAME, in);
      } else {
        intake.readText(STANDARD_INPUT_NAME, "stdin", in);
      }
    } catch (IOException failure) {
      consumer.accept(FileProblem.of(STANDARD_INPUT_NAME, failure));
    }
  }

  /** Standard input has no name to tell its kind; no news text begins with a brace. */
  private static boolean beginsWithBrace(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == '{';
  }

  private static void readFile(Path file, StreamIntake intake, Consumer<Intake> consumer) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      switch (SourceKind.byEnding(name).orElse(SourceKind.TEXT)) {
        case JSON_LINES -> intake.readLines(name, in);
        case TEXT -> intake.readText(name, idOf(file), in);
        case PAGE -> intake.readPage(name, idOf(file), in);
      }
    } catch (IOException failure) {
      consumer.accept(FileProblem.of(name, failure));
    }
  }

  /** The file's name without its folder and ending. */
  private static String idOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "report" : stem;
  }
}
