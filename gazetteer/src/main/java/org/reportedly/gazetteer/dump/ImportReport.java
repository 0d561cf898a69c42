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
 * @param problems the first of the broken rows: file, line and what is wrong
 */
public record ImportReport(
    long places, long names, long leftOut, long duplicates, long broken, List<String> problems) {
  public ImportReport {
    problems = List.copyOf(problems);
  }
}
