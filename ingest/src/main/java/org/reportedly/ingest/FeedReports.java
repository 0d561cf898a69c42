package org.reportedly.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.feed.FeedEntry;
import org.reportedly.ingest.feed.FeedHeader;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.text.CharacterMending;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/** Makes reports of the entries of feeds. */
final class FeedReports {
  private static final int VERSION_DIGITS = 24;

  private FeedReports() {}

  /** What names the entry in its feed. */
  static String name(FeedEntry entry) {
    return entry.id().or(entry::address).or(entry::title).orElse("");
  }

  /**
   * Names this state of the entry: another one once its words or its day of change are others. Its
   * day of publication does not count, for many feeds write the day of the request there.
   */
  static String version(FeedEntry entry) {
    return Hashes.sha256(
            String.join(
                "\u0000",
                name(entry),
                entry.title().orElse(""),
                String.join("\n", words(entry)),
                entry.updated().map(WrittenDate::toString).orElse("")))
        .substring(0, VERSION_DIGITS);
  }

  /** The entry's words: all of it, or its summary. */
  static List<String> words(FeedEntry entry) {
    List<String> content = entry.content().map(HtmlText::paragraphs).orElseGet(List::of);
    List<String> summary = entry.summary().map(HtmlText::paragraphs).orElseGet(List::of);
    return length(content) >= length(summary) ? content : summary;
  }

  /** How many characters the paragraphs have together. */
  static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /**
   * The report of an entry; empty if it has no words, not even a headline.
   *
   * @param known what is known of the feed's way here
   */
  static Optional<Report> report(String id, FeedHeader header, FeedEntry entry, Provenance known)
      throws Unreadable {
    List<String> words = words(entry);
    String text = words.isEmpty() ? entry.title().orElse("") : String.join("\n\n", words);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<String> byline =
        Optional.of(String.join(", ", entry.authors())).filter(names -> !names.isEmpty());
    return Optional.of(
        new Report(
            id,
            Optional.empty(),
            header.title(),
            entry.published().or(entry::updated).map(WrittenDate::day),
            entry.title(),
            CharacterMending.mend(text, new ArrayList<>()),
            known
                .at(entry.address(), byline)
                .in(entry.language().or(header::language))
                .through(entry.source().stream().toList())));
  }
}
