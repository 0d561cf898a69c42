package org.reportedly.extraction.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.extraction.surface.WordTable;

/** The words of {@code time-words.tsv}: what each form stands for, and how to find it in a text. */
final class TimeWords {
  private static final String FILE = "time-words.tsv";

  private final Map<String, Map<String, String>> valueByForm;
  private final Map<String, String> patternBySlot;

  private TimeWords(
      Map<String, Map<String, String>> valueByForm, Map<String, String> patternBySlot) {
    this.valueByForm = valueByForm;
    this.patternBySlot = patternBySlot;
  }

  static TimeWords load() {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (WordTable.Row row : WordTable.read(TimeWords.class, FILE, 3).rows()) {
      if (row.list(2).isEmpty()) {
        throw row.error("a word needs a form");
      }
      for (String form : row.list(2)) {
        values.computeIfAbsent(row.cell(0), slot -> new HashMap<>()).put(key(form), row.cell(1));
        forms.computeIfAbsent(row.cell(0), slot -> new ArrayList<>()).add(form);
      }
    }
    Map<String, String> patterns = new LinkedHashMap<>();
    forms.forEach((slot, all) -> patterns.put(slot, alternatives(all)));
    patterns.put("day", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d,.:]*\\d)");
    patterns.put("year", "(?:19|20)\\d\\d");
    patterns.put("digits", "\\d{1,4}(?:\\.\\d)?");
    return new TimeWords(values, patterns);
  }

  private static String alternatives(List<String> forms) {
    return forms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(TimeWords::pattern)
        .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
  }

  private static String pattern(String form) {
    String pattern = form.replace(".", "\\b\\.?").replace(" ", " {1,3}");
    return Character.isUpperCase(form.charAt(0))
        ? "(?-i:" + pattern + "|" + pattern.toUpperCase(Locale.ROOT).replace("\\B", "\\b") + ")"
        : pattern;
  }

  /** The patterns by the name of their slot. */
  Map<String, String> patterns() {
    return Collections.unmodifiableMap(patternBySlot);
  }

  /** What the form stands for in the slot; empty if the word is not known there. */
  Optional<String> value(String slot, String form) {
    return Optional.ofNullable(valueByForm.getOrDefault(slot, Map.of()).get(key(form)));
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).strip().replaceAll(" +", " ").replace(".", "");
  }

  /** The value as a whole number. */
  int number(String slot, String form) {
    return value(slot, form)
        .map(Integer::parseInt)
        .orElseThrow(() -> new IllegalStateException(FILE + ": no number for " + form));
  }
}
