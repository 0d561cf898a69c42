package org.reportedly.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a file holds reports, as the ending of its name tells. */
enum SourceKind {
  /** One report, as plain text. */
  TEXT,
  /** One report a line, as JSON. */
  JSON_LINES,
  /** One report, as the article of a web page. */
  PAGE;

  private List<String> endings() {
    return switch (this) {
      case TEXT -> List.of(".txt", ".text", ".md");
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
      case PAGE -> List.of(".html", ".htm", ".xhtml");
    };
  }

  /** The kind of a file with this name; empty if its ending is none of a report. */
  static Optional<SourceKind> byEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings().stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** All endings, for a person. */
  static String allEndings() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
