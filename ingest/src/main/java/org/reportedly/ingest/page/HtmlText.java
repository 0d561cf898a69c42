package org.reportedly.ingest.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Turns pieces of HTML, such as the content of a feed's entry, into plain text. */
public final class HtmlText {
  private static final int DEEPEST = 512;
  private static final String NEVER_READ = "script, style, noscript, template, iframe, object";

  private HtmlText() {}

  /** The piece's paragraphs, none of them blank and no markup left. */
  public static List<String> paragraphs(String html) {
    Document piece = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    piece.select(NEVER_READ).remove();
    return ParagraphText.of(piece.body());
  }

  /** Plain text as HTML with the same paragraphs. */
  public static String ofPlain(String text) {
    return plainParagraphs(text).stream()
        .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
        .collect(Collectors.joining());
  }

  /** The paragraphs of plain text, whose lines are cut anywhere and paragraphs at blank lines. */
  public static List<String> plainParagraphs(String text) {
    return Stream.of(text.split("(?>\\r\\n|\\r|\\n)[ \\t]*(?>\\r\\n|\\r|\\n)", -1))
        .map(HtmlText::plainLine)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** Plain text as one line. */
  public static String plainLine(String text) {
    return ParagraphText.oneSpaced(text);
  }

  /** The piece as one line. */
  public static String line(String html) {
    return String.join(" ", paragraphs(html));
  }
}
