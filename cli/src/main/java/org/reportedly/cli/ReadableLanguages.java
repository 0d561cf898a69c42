package org.reportedly.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.ingest.tongue.LanguageTeller;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Reads reports in English, and lets those in other languages be: read as English they would give
 * claims that nobody made. They are kept, with a note that tells why they have no claims.
 */
final class ReadableLanguages implements ClaimReader {
  private static final String READABLE = "en";

  private final ClaimReader english;
  private final LanguageTeller languages = new LanguageTeller();

  /**
   * @param english reads what is in English, and what is in no language that can be told
   */
  ReadableLanguages(ClaimReader english) {
    this.english = english;
  }

  @Override
  public Reading read(Report report) {
    return unreadable(report).orElseGet(() -> english.read(report));
  }

  @Override
  public ExplainedReading explain(Report report) {
    return unreadable(report)
        .map(ExplainedReading::unexplained)
        .orElseGet(() -> english.explain(report));
  }

  /** The reading of a report in another language; empty for one that is to be read. */
  private Optional<Reading> unreadable(Report report) {
    return languages
        .tell(report.text())
        .or(() -> report.provenance().language())
        .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(READABLE))
        .map(tag -> unread(report, tag));
  }

  private static Reading unread(Report report, String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    Note note =
        Note.of(
            "This report is in %s, which cannot be read yet: it has no claims.".formatted(name));
    return new Reading(report, List.of(), List.of(note));
  }
}
