package org.reportedly.ingest;

/**
 * How much one source may ask of the machine. The defaults stand here and nowhere else.
 *
 * @param reportBytes the largest text file, and the longest line of a JSON Lines file, in bytes
 * @param nesting how deep the JSON of one report may nest
 * @param folderDepth how many folders deep a folder is searched
 * @param namedLines how many bad lines of one file are named; the others are counted
 */
public record Limits(int reportBytes, int nesting, int folderDepth, int namedLines) {
  /** 16 MiB a report, 64 levels of JSON, 64 levels of folders, 100 bad lines named. */
  public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 64, 64, 100);

  public Limits {
    if (reportBytes < 1 || nesting < 1 || folderDepth < 1 || namedLines < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }

  /** The size of the largest report, for a person. */
  String reportSize() {
    int mebibyte = 1024 * 1024;
    return reportBytes % mebibyte == 0 ? reportBytes / mebibyte + " MiB" : reportBytes + " bytes";
  }
}
