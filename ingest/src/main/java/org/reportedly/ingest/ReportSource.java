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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.feed.Outlines;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/**
 * Reads the reports of files, folders, web addresses and standard input, one at a time and in a
 * fixed order.
 *
 * <p>May be used by many threads at once, apart from standard input.
 */
public final class ReportSource {
  /** What a person writes for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard input";

  private final Limits limits;
  private final Supplier<InputStream> standardInput;
  private final Optional<Supplier<WebIntake>> web;

  /**
   * @param limits how much one report may ask of the machine
   * @param standardInput asked for only when {@code -} is read; never closed
   * @param web asked for only when a web address is read
   */
  public ReportSource(Limits limits, Supplier<InputStream> standardInput, Supplier<WebIntake> web) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.web = Optional.of(web);
  }

  /** Reads files only; web addresses are problems. */
  public ReportSource(Limits limits, Supplier<InputStream> standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.web = Optional.empty();
  }

  /**
   * What can be told to be wrong with the given names before anything is read, each problem with
   * the name as its source. Costs next to nothing, so that a slip of the pen is told at once.
   */
  public List<Problem> check(List<String> names) {
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STANDARD_INPUT) || WebAddress.isMeant(name) || FilePattern.isMeant(name)) {
        continue;
      }
      Optional<Path> path = path(name);
      if (path.isEmpty() || !Files.exists(path.get())) {
        problems.add(FileProblem.missing(name));
      } else if (!Files.isReadable(path.get())) {
        problems.add(FileProblem.of(name, new java.nio.file.AccessDeniedException(name)));
      }
    }
    return problems;
  }

  /**
   * Reads all that the names stand for and hands each report or problem over as soon as it is
   * known, in the order of the names and, in a folder, of its entries. Never fails for bad input.
   *
   * @param names files, folders, patterns of files, web addresses, or {@link #STANDARD_INPUT}
   * @param defaults what reports that do not say it themselves are given
   * @param consumer called on this thread; what it throws ends the reading
   */
  public void read(List<String> names, ReportDefaults defaults, Consumer<Intake> consumer) {
    try (StreamIntake intake = new StreamIntake(limits, defaults, consumer)) {
      List<String> addresses = new ArrayList<>();
      for (String name : names) {
        if (WebAddress.isMeant(name)) {
          // Addresses that follow one another are visited at the same time.
          addresses.add(name);
          continue;
        }
        readWeb(addresses, defaults, consumer);
        addresses.clear();
        if (name.equals(STANDARD_INPUT)) {
          readStandardInput(intake, consumer);
        } else {
          readPaths(name, intake, defaults, consumer);
        }
      }
      readWeb(addresses, defaults, consumer);
    }
  }

  private void readPaths(
      String name, StreamIntake intake, ReportDefaults defaults, Consumer<Intake> consumer) {
    Consumer<Path> reader = file -> readFile(file, intake, defaults, consumer);
    if (FilePattern.isMeant(name)) {
      FilePattern.files(name, limits.folderDepth(), consumer).forEach(reader);
      return;
    }
    Optional<Path> path = path(name);
    if (path.isEmpty()) {
      consumer.accept(FileProblem.missing(name));
    } else if (Files.isDirectory(path.get())) {
      new FolderWalk(limits, reader, consumer).walk(path.get());
    } else {
      reader.accept(path.get());
    }
  }

  private void readWeb(List<String> addresses, ReportDefaults defaults, Consumer<Intake> consumer) {
    if (addresses.isEmpty()) {
      return;
    }
    if (web.isEmpty()) {
      addresses.forEach(address ->
          consumer.accept(
              Problem.of(address, "web addresses are not read here", "Fetch it with: fetch.")));
      return;
    }
    web.get()
        .get()
        .visitAll(
            addresses,
            intake ->
                consumer.accept(
                    switch (intake) {
                      case Received(
                              String source,
                              Report report,
                              List<Note> notes,
                              boolean whole) ->
                          new Received(source, defaults.fill(report), notes, whole);
                      case Problem problem -> problem;
                    }));
  }

  private void readOutlines(
      String name, InputStream in, ReportDefaults defaults, Consumer<Intake> consumer)
      throws IOException {
    try {
      byte[] list = in.readNBytes(limits.reportBytes());
      String text = MarkedUpText.decode(list, Optional.empty()).text();
      readWeb(
          Outlines.read(text).stream().map(Outlines.Outline::address).toList(), defaults, consumer);
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(name, reason.reason(), reason.wayOut()));
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
      intake.read(STANDARD_INPUT_NAME, "stdin", kind("", in), in);
    } catch (IOException failure) {
      consumer.accept(FileProblem.of(STANDARD_INPUT_NAME, failure));
    }
  }

  private void readFile(
      Path file, StreamIntake intake, ReportDefaults defaults, Consumer<Intake> consumer) {
    String name = file.toString();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      SourceKind kind = kind(name, in);
      switch (kind) {
        case OUTLINES -> readOutlines(name, in, defaults, consumer);
        case JSON_LINES -> intake.readLines(name, in, supersededLines(file));
        case TEXT, PAGE, FEED, ARCHIVE, PDF, MAIL, MAILBOX ->
            intake.read(name, idOf(file), kind, in);
      }
    } catch (IOException failure) {
      consumer.accept(FileProblem.of(name, failure));
    }
  }

  private Set<Integer> supersededLines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return SupersededLines.of(in, limits.reportBytes());
    }
  }

  private static SourceKind kind(String name, InputStream in) throws IOException {
    in.mark(SourceKind.HEAD);
    byte[] head = in.readNBytes(SourceKind.HEAD);
    in.reset();
    return SourceKind.of(name, head);
  }

  /** The file's name without its folder and ending. */
  private static String idOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "report" : stem;
  }
}
