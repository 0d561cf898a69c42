package org.reportedly.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.document.DocumentKind;
import org.reportedly.ingest.document.DocumentLimits;
import org.reportedly.ingest.document.DocumentReader;
import org.reportedly.ingest.document.DocumentText;
import org.reportedly.ingest.page.Page;
import org.reportedly.ingest.page.PageReader;
import org.reportedly.ingest.text.CharacterMending;
import org.reportedly.ingest.text.Decoded;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.TextDecoder;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/**
 * Makes one report of one piece of content: a text, a page, a PDF or a mail.
 *
 * <p>May be used by many threads at once.
 */
final class ReportIntake {
  /**
   * A report with what had to be mended.
   *
   * @param report the report; its id is the content's
   * @param notes what had to be mended
   */
  record Made(Report report, List<Note> notes) {
    Made {
      notes = List.copyOf(notes);
    }
  }

  private final TextDecoder decoder = new TextDecoder();
  private final PageReader pages = new PageReader();

  /** As below, where few are documents: each has a reader of its own. */
  Made make(Content content, SourceKind kind) throws IOException, Unreadable {
    try (DocumentReader documents = new DocumentReader(DocumentLimits.DEFAULT)) {
      return make(content, kind, documents);
    }
  }

  /**
   * The report of the content, read as the given kind; kinds that hold many are read as text.
   *
   * @param documents reads PDFs and mails
   * @throws Unreadable if it has none
   */
  Made make(Content content, SourceKind kind, DocumentReader documents)
      throws IOException, Unreadable {
    return switch (kind) {
      case PAGE -> page(content);
      case PDF -> document(content, documents.read(DocumentKind.PDF, content.bytes()));
      case MAIL, MAILBOX -> document(content, documents.read(DocumentKind.MAIL, content.bytes()));
      case TEXT, JSON_LINES, FEED, OUTLINES, ARCHIVE -> text(content);
    };
  }

  private Made text(Content content) throws Unreadable {
    Decoded decoded = decoder.decode(content.bytes());
    if (decoded.text().isBlank()) {
      throw new Unreadable("it is empty", "Give it a text or leave it out.");
    }
    Report report = Report.of(content.id(), decoded.text()).with(content.provenance());
    return new Made(report, decoded.notes());
  }

  private Made page(Content content) throws Unreadable {
    Decoded decoded = MarkedUpText.decode(content.bytes(), content.charset());
    Page page = pages.read(decoded.text(), content.provenance().address());
    if (page.paragraphs().isEmpty()) {
      throw new Unreadable(
          "no article is on this page",
          "Where the page shows its text by a script, save it from a browser and give that file.");
    }
    List<Note> notes = new ArrayList<>(decoded.notes());
    Provenance known = content.provenance();
    Optional<String> origin =
        known.address().flatMap(here -> page.address().flatMap(told -> WebIds.origin(here, told)));
    return new Made(
        new Report(
            content.id(),
            Optional.empty(),
            page.outlet(),
            page.published().map(WrittenDate::day),
            page.title(),
            CharacterMending.mend(page.text(), notes),
            origin
                .map(known::copying)
                .orElse(known)
                .at(known.address().or(page::address), page.byline())
                .in(page.language())),
        notes);
  }

  private static Made document(Content content, DocumentText document) throws Unreadable {
    List<Note> notes = new ArrayList<>();
    Provenance known = content.provenance();
    return new Made(
        new Report(
            content.id(),
            Optional.empty(),
            Optional.empty(),
            document.published().map(WrittenDate::day),
            document.title(),
            CharacterMending.mend(document.text(), notes),
            known.at(known.address(), document.byline())),
        notes);
  }
}
