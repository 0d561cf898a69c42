package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.dump.DumpImport;
import org.reportedly.gazetteer.dump.ImportReport;
import org.reportedly.gazetteer.dump.LayerLock;
import org.reportedly.gazetteer.dump.LayerNotWritten;
import org.reportedly.gazetteer.file.GazetteerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code reportedly gazetteer import}: adds GeoNames dumps to the places that the program knows.
 */
@Command(
    name = "import",
    description = {
      "Add places from GeoNames dumps, such as allCountries.txt, UA.zip or alternateNamesV2.zip.",
      "They take the place of what the program had under the same GeoNames ids, in all later runs."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit status: 0 when every line was used, 1 when some were broken or a file could not be read to"
          + " its end (the rest is imported), 2 when the command was mistyped.",
      "",
      "Example:",
      "  reportedly gazetteer import UA.zip alternateNamesV2.zip"
    })
final class GazetteerImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A dump, plain (.txt) or packed (.zip, .gz). All files become one layer.")
  private List<Path> dumps = new ArrayList<>();

  private final Surroundings surroundings;
  private final OwnGazetteer own;

  /**
   * @param surroundings streams and terminal
   * @param own where the places go
   */
  GazetteerImportCommand(Surroundings surroundings, OwnGazetteer own) {
    this.surroundings = surroundings;
    this.own = own;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> readable = readable();
    if (readable.isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    Path target;
    ImportReport report;
    try (Progress progress = Progress.on(surroundings.err(), surroundings.terminal());
        LayerLock lock = LayerLock.take(own.folder())) {
      progress.tell("Looking up provinces");
      target = own.layers().next(lock);
      report = new DumpImport(known(), new ImportProgress(progress)).read(readable, target);
    } catch (LayerNotWritten failure) {
      surroundings.say(
          failure.getMessage()
              + ". Make room, or see that you may write there. Nothing was imported;"
              + " what was there stays.");
      return ExitStatus.BAD_INPUT;
    } catch (IOException failure) {
      surroundings.say(failure.getMessage() + ". Nothing was imported; what was there stays.");
      return ExitStatus.BAD_INPUT;
    }
    tellProblems(report);
    if (report.isEmpty()) {
      surroundings.say(
          "no place was found, so nothing was imported. Give dumps in GeoNames' columns.");
      return ExitStatus.BAD_INPUT;
    }
    int used = readable.size() - report.unread().size();
    tellSuccess(report, used, target);
    return report.broken() == 0 && used == dumps.size() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private List<Path> readable() {
    List<Path> readable = new ArrayList<>();
    for (Path dump : dumps) {
      if (!Files.exists(dump)) {
        surroundings.say(dump + ": there is no such file. Check the name.");
      } else if (!Files.isRegularFile(dump) || !Files.isReadable(dump)) {
        surroundings.say(dump + ": it cannot be read. Give a file that you may read.");
      } else {
        readable.add(dump);
      }
    }
    return readable;
  }

  /** Dumps name provinces by their codes; what they are called stands in what is there already. */
  private List<GazetteerFile> known() throws IOException {
    List<GazetteerFile> known = new ArrayList<>();
    known.add(Gazetteer.bundled());
    own.readable().forEach(layer -> known.add(layer.file()));
    return known;
  }

  private void tellProblems(ImportReport report) {
    report.unread().forEach(file -> surroundings.say(file + "; nothing is taken of the file"));
    report.problems().forEach(problem -> surroundings.say(problem + "; the line is skipped"));
    tellRest(report.broken() - report.problems().size(), "more broken line");
    report.repeats().forEach(repeat -> surroundings.say(repeat + "; the last one counts"));
    tellRest(report.duplicates() - report.repeats().size(), "more id");
  }

  private void tellRest(long untold, String what) {
    if (untold > 0) {
      surroundings.say("and " + counted(untold, what));
    }
  }

  private void tellSuccess(ImportReport report, int used, Path target) throws IOException {
    surroundings
        .out()
        .write(
            "%s and %s imported into %s\n"
                .formatted(
                    counted(report.places(), "place"),
                    counted(report.names(), "other name"),
                    target));
    surroundings
        .out()
        .write(
            "left out: %s of kinds that reports do not name, %s, %s; ids that came twice: %d\n"
                .formatted(
                    counted(report.leftOut(), "row"),
                    counted(report.broken(), "broken line"),
                    counted(dumps.size() - used, "file"),
                    report.duplicates()));
    surroundings.out().flush();
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
