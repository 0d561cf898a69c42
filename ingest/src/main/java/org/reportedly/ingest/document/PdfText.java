package org.reportedly.ingest.document;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;

/** Reads the text of one PDF, with whatever memory and time that takes. */
final class PdfText {
  private static final String PART = "\u0001";
  private static final Pattern CUT_WORD =
      Pattern.compile("(?<=\\p{Ll})[-\u00AD]\\s*\\R\\s*(?=\\p{Ll})");

  /**
   * Reads a PDF.
   *
   * @throws Unreadable if it is broken, encrypted or has no text
   */
  DocumentText read(byte[] pdf) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setParagraphEnd(PART);
      stripper.setPageEnd("\n");
      List<String> paragraphs =
          Stream.of(stripper.getText(document).split(PART, -1))
              .map(PdfText::joined)
              .filter(paragraph -> !paragraph.isEmpty())
              .toList();
      if (paragraphs.isEmpty()) {
        throw new Unreadable(
            "the PDF has no text; it may be a scan",
            "Read it with a program for scans, such as: ocrmypdf.");
      }
      PDDocumentInformation facts = document.getDocumentInformation();
      return new DocumentText(
          known(facts.getTitle()),
          known(facts.getAuthor()),
          date(facts.getCreationDate()),
          paragraphs);
    } catch (InvalidPasswordException locked) {
      throw new Unreadable("the PDF is encrypted", DocumentKind.PDF.wayOut());
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Unreadable("the PDF is broken", DocumentKind.PDF.wayOut());
    }
  }

  /** Lines to one, words that were cut at their ends whole again. */
  private static String joined(String paragraph) {
    return CUT_WORD.matcher(paragraph).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> known(@Nullable String fact) {
    return Optional.ofNullable(fact).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<WrittenDate> date(@Nullable Calendar calendar) {
    return Optional.ofNullable(calendar)
        .map(Calendar::toInstant)
        .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
        .map(moment ->
            new WrittenDate(
                moment.toLocalDate(),
                Optional.of(moment.toLocalTime()),
                Optional.of(ZoneOffset.UTC)));
  }
}
