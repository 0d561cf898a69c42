package org.reportedly.ingest.copies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Measures how long it takes to compare many reports, one in five of them a copy: takes how many,
 * and prints time, heap, recall and precision. The seed is fixed.
 */
public final class CopyMeasuring {
  private static final long SEED = 7;

  private CopyMeasuring() {}

  /** Takes the number of reports. */
  public static void main(String[] arguments) {
    int reports = Integer.parseInt(arguments[0]);
    CopyStories made = new CopyStories(SEED);
    Random chance = new Random(SEED);
    CopyFinder finder = new CopyFinder();
    int copies = 0;
    int found = 0;
    int right = 0;
    long spent = 0;
    List<String> story = List.of();
    for (int number = 0, last = 0; number < reports; number++) {
      boolean isCopy = number > 0 && chance.nextInt(5) == 0;
      story = isCopy ? story : made.story();
      last = isCopy ? last : number;
      copies += isCopy ? 1 : 0;
      var report =
          made.report("report-" + number, isCopy ? made.copy(story, chance.nextInt(5)) : story);
      long start = System.nanoTime();
      Optional<String> origin = finder.originOf(report);
      spent += System.nanoTime() - start;
      found += origin.isPresent() ? 1 : 0;
      right += isCopy && origin.equals(Optional.of("report-" + last)) ? 1 : 0;
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d reports in %.1f s, heap %d MiB; %d copies: recall %.4f, precision %.4f%n",
        reports,
        spent / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        copies,
        (double) right / copies,
        (double) right / found);
  }
}
