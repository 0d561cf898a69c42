package org.reportedly.gazetteer.dump;

import java.util.List;

/**
 * What an import did.
 *
 * @param places entries in the new file
 * @param names rows of alternate names that were used
 * @param leftOut rows of kinds that reports do not name, such as hotels
 * @param duplicates rows whose id had come before; the last of them counts
 * @param broken rows that could not be read
 * @param unread files that nothing was taken of: file, line and what is wrong
 * @param problems the first of the broken rows: file, line and what is wrong
 * @param repeats the first of the rows whose id had come before: file, line and id
 */
public record ImportReport(
    long places,
    long names,
    long leftOut,
    long duplicates,
    long broken,
    List<String> unread,
    List<String> problems,
    List<String> repeats) {
  public ImportReport {
    unread = List.copyOf(unread);
    problems = List.copyOf(problems);
    repeats = List.copyOf(repeats);
  }

  /** Whether there was nothing to import; no file was written then. */
  public boolean isEmpty() {
    return places == 0 && names == 0;
  }
}
