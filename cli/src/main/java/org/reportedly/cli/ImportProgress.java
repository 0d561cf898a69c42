package org.reportedly.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.gazetteer.dump.DumpImport;

/** Shows how far the reading of a dump is, as a bar. */
final class ImportProgress implements DumpImport.Progress {
  private static final int BAR = 24;

  private final Progress progress;

  ImportProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void at(Path file, long bytesRead, long bytes, long rows) {
    progress.tell(
        bytesRead >= bytes
            ? String.format(Locale.ROOT, "Merging %,d rows by their ids", rows)
            : words(String.valueOf(file.getFileName()), bytesRead, bytes, rows));
  }

  /** Such as {@code UA.zip ██████▌░░░░░ 27 % · 150,000 rows}. */
  static String words(String file, long bytesRead, long bytes, long rows) {
    double share = bytes == 0 ? 1 : Math.min(1, (double) bytesRead / bytes);
    int full = (int) (share * BAR);
    return String.format(
        Locale.ROOT,
        "%s %s%s %d %% · %,d rows",
        file,
        "█".repeat(full),
        "░".repeat(BAR - full),
        (int) (share * 100),
        rows);
  }
}
