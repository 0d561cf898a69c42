package org.reportedly.ingest.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reportedly.ingest.page.BlockWords.Hint;

/**
 * Finds who wrote an article.
 *
 * @param words tell which blocks are bylines
 */
record Byline(BlockWords words) {
  private static final int LONGEST = 100;

  Optional<String> find(Document page, MetaTags meta, LinkedData linked) {
    return linked
        .allNames("author")
        .or(() ->
            meta.first(
                "dc:creator",
                "dcterms:creator",
                "author",
                "parsely-author",
                "byl",
                "sailthru:author"))
        .or(() -> meta.first("article:author"))
        .filter(name -> !name.startsWith("http"))
        .or(() -> inText(page))
        .map(name -> name.replaceAll("\\s+", " ").strip())
        .filter(name -> !name.isEmpty());
  }

  private Optional<String> inText(Document page) {
    Stream<Element> marked =
        page.select("[rel=author], [itemprop~=author], [class], [id]").stream()
            .filter(element ->
                element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || words.tell(element, Hint.BYLINE));
    return marked
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() < LONGEST)
        .findFirst();
  }
}
