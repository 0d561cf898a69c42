package org.reportedly.ingest.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;

/**
 * Reads a web page: which of its words are the article, and what the page says of it.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class PageReader {
  private static final int DEEPEST = 512;
  private static final int MOST_ELEMENTS = 200_000;
  private static final int MUCH_MORE = 3;

  private final ArticleFinder articles = new ArticleFinder();
  private final Byline bylines = new Byline(new BlockWords());
  private final PublicationDate dates = new PublicationDate(new DateReading());

  /**
   * Reads a page.
   *
   * @param html the page's characters, however broken
   * @param address where it stands, where that is known; relative links count from there
   * @throws Unreadable if the page has more elements than any page for people
   */
  public Page read(String html, Optional<String> address) throws Unreadable {
    Document page =
        Jsoup.parse(
            html, address.orElse(""), org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST));
    if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
      throw new Unreadable(
          "this page has more than %d elements".formatted(MOST_ELEMENTS),
          "Save its text as a .txt file.");
    }
    MetaTags meta = MetaTags.of(page);
    LinkedData linked = LinkedData.of(page);
    Optional<String> outlet =
        meta.first("og:site_name")
            .or(() -> linked.allNames("publisher"))
            .or(() -> meta.first("application-name"));
    Optional<String> title = Headline.find(page, meta, linked, outlet);
    Optional<String> canonical = canonical(page);
    List<String> shown = articles.find(page, title).map(ParagraphText::of).orElseGet(List::of);
    List<String> paragraphs = longer(shown, linked.text("articleBody"));
    return new Page(
        title,
        bylines.find(page, meta, linked),
        outlet,
        dates
            .find(page, meta, linked, address.or(() -> canonical))
            .or(() -> dates.inText(paragraphs)),
        canonical,
        language(page),
        paragraphs);
  }

  /**
   * Pages that show their text by a script often tell all of it in JSON-LD, too; where that is much
   * more than what stands on the page, it is taken.
   */
  private static List<String> longer(List<String> shown, Optional<String> told) {
    int length = shown.stream().mapToInt(String::length).sum();
    return told.filter(text -> text.length() > MUCH_MORE * length)
        .map(text -> text.contains("</") ? text : text.replaceAll("\\R+", "<p>"))
        .map(HtmlText::paragraphs)
        .orElse(shown);
  }

  private static Optional<String> canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String address = link == null ? "" : link.absUrl("href");
    return Optional.of(address).filter(text -> text.startsWith("http"));
  }

  private static Optional<String> language(Document page) {
    Element root = page.selectFirst("html");
    return Optional.ofNullable(root)
        .map(html -> html.attr("lang").strip())
        .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*"))
        .map(tag -> tag.replace('_', '-'));
  }
}
