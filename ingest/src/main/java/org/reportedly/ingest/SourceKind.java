package org.reportedly.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a file or a fetched thing holds reports, as its name, its type and its first bytes tell. */
enum SourceKind {
  /** One report, as plain text. */
  TEXT,
  /** One report a line, as JSON. */
  JSON_LINES,
  /** One report, as the article of a web page. */
  PAGE,
  /** One report an entry. */
  FEED,
  /** A list of feeds. */
  OUTLINES,
  /** Pages and feeds that were fetched before, in WARC. */
  ARCHIVE,
  /** One report, as a PDF. */
  PDF,
  /** One report, as a mail. */
  MAIL,
  /** One report a mail. */
  MAILBOX;

  /** How many bytes are enough to tell. */
  static final int HEAD = 1024;

  private List<String> endings() {
    return switch (this) {
      case TEXT -> List.of(".txt", ".text", ".md", ".markdown");
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
      case PAGE -> List.of(".html", ".htm", ".xhtml");
      case FEED -> List.of(".rss", ".atom", ".rdf", ".xml");
      case OUTLINES -> List.of(".opml");
      case ARCHIVE -> List.of(".warc", ".warc.gz");
      case PDF -> List.of(".pdf");
      case MAIL -> List.of(".eml");
      case MAILBOX -> List.of(".mbox");
    };
  }

  /** The kind of a file with this name; empty if its ending is none of a report. */
  static Optional<SourceKind> byEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings().stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** The kind of what begins like this; the bytes count more than the name. */
  static SourceKind of(String name, byte[] head) {
    Optional<SourceKind> byEnding = byEnding(name);
    if (byEnding.equals(Optional.of(JSON_LINES)) || byEnding.equals(Optional.of(MAIL))) {
      return byEnding.get();
    }
    return byBytes(head).or(() -> byEnding).orElse(TEXT);
  }

  private static Optional<SourceKind> byBytes(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).stripLeading().replace("\uFEFF", "");
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("WARC/")) {
      return Optional.of(ARCHIVE);
    }
    if (start.startsWith("From ") && lower.contains("\nfrom: ")) {
      return Optional.of(MAILBOX);
    }
    if (start.startsWith("{")) {
      return Optional.of(lower.contains("jsonfeed.org/version") ? FEED : JSON_LINES);
    }
    if (!start.startsWith("<")) {
      return Optional.empty();
    }
    if (lower.contains("<opml")) {
      return Optional.of(OUTLINES);
    }
    boolean isFeed =
        lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf");
    boolean isPage = lower.contains("<html") || lower.contains("<!doctype html");
    return isPage ? Optional.of(PAGE) : isFeed ? Optional.of(FEED) : Optional.empty();
  }

  /** All endings, for a person. */
  static String allEndings() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
