package org.reportedly.ingest.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much two texts share: runs of four words in a row, each counted as often as it stands there.
 * A text of fewer words is one run. Case and marks do not count.
 *
 * @param precision the share of the runs found that are expected
 * @param recall the share of the expected runs that are found
 */
record SharedSequences(double precision, double recall) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 4;

  static SharedSequences of(String found, String expected) {
    Map<List<String>, Integer> own = runs(found);
    Map<List<String>, Integer> wanted = runs(expected);
    double shared =
        own.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0)))
            .sum();
    return new SharedSequences(ratio(shared, own), ratio(shared, wanted));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double ratio(double shared, Map<List<String>, Integer> runs) {
    int all = runs.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 1 : shared / all;
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    if (!words.isEmpty() && words.size() < RUN) {
      runs.put(words, 1);
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
    }
    return runs;
  }
}
