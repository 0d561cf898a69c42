package org.reportedly.ingest.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The process that reads one PDF: the PDF on standard input; on standard output title, author, day
 * and paragraphs, parted by a character that no text has.
 */
public final class PdfProcess {
  static final int DONE = 0;
  static final int BROKEN = 3;
  static final int ENCRYPTED = 4;
  static final int FACTS = 3;
  static final String PART = "\u0001";

  private PdfProcess() {}

  /** Reads standard input and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run());
  }

  private static int run() {
    try (PDDocument document = Loader.loadPDF(System.in.readAllBytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setParagraphEnd(PART);
      stripper.setPageEnd("\n");
      String text = stripper.getText(document);
      PDDocumentInformation facts = document.getDocumentInformation();
      StringBuilder answer = new StringBuilder();
      answer.append(plain(facts.getTitle())).append(PART);
      answer.append(plain(facts.getAuthor())).append(PART);
      answer.append(moment(facts.getCreationDate())).append(PART);
      for (String paragraph : text.split(PART, -1)) {
        answer.append(joined(paragraph)).append(PART);
      }
      PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      out.print(answer);
      out.flush();
      return DONE;
    } catch (InvalidPasswordException locked) {
      return ENCRYPTED;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return BROKEN;
    }
  }

  /** Lines to one, words that were cut at their ends whole again. */
  private static String joined(String paragraph) {
    return paragraph
        .replaceAll("(?<=\\p{Ll})[-\u00AD]\\s*\\R\\s*(?=\\p{Ll})", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String plain(@Nullable String fact) {
    return fact == null ? "" : fact.replace(PART, " ");
  }

  private static String moment(@Nullable Calendar calendar) {
    return calendar == null ? "" : Instant.ofEpochMilli(calendar.getTimeInMillis()).toString();
  }
}
