package org.reportedly.gazetteer.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what an import meets and names the first of what is wrong. Changes as it goes on. */
final class Findings {
  private static final int SHOWN = 20;

  private final List<String> files = new ArrayList<>();
  private final Set<Integer> skipped = new HashSet<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> repeats = new ArrayList<>();
  private long places;
  private long names;
  private long leftOut;
  private long duplicates;
  private long broken;

  /** Tells which file comes next; gives its number. */
  int file(String name) {
    files.add(name);
    return files.size() - 1;
  }

  /** A file that nothing is taken of, not even what was read before its fault. */
  void unread(int file, String fault) {
    skipped.add(file);
    unread.add(files.get(file) + fault);
  }

  boolean isSkipped(int file) {
    return skipped.contains(file);
  }

  /** Whether there is a file that something may be taken of. */
  boolean isAnyRead() {
    return skipped.size() < files.size();
  }

  void broken(int file, long line, String problem) {
    broken++;
    tell(problems, file, line, problem);
  }

  void repeated(int file, long line, int id) {
    duplicates++;
    tell(repeats, file, line, "the id " + id + " came before");
  }

  private void tell(List<String> told, int file, long line, String what) {
    if (told.size() < SHOWN) {
      told.add(files.get(file) + ", line " + line + ": " + what);
    }
  }

  void place() {
    places++;
  }

  void name() {
    names++;
  }

  void leftOut() {
    leftOut++;
  }

  ImportReport report() {
    return new ImportReport(places, names, leftOut, duplicates, broken, unread, problems, repeats);
  }
}
