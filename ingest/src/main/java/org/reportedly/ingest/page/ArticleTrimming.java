package org.reportedly.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reportedly.ingest.page.BlockWords.Hint;

/** Takes out of an article what stands in it but is none of it: link lists, forms, boxes. */
final class ArticleTrimming {
  private static final int COMMAS_OF_PROSE = 10;
  private static final int LONGEST_SHARING_BLOCK = 500;

  private final BlockWords words;
  private final boolean weighNames;
  private final boolean byContent;
  private final Optional<String> title;

  /**
   * @param words tell of a block by its name
   * @param weighNames whether they count
   * @param byContent whether blocks are judged by what they hold
   * @param title the headline, which is no part of the text
   */
  ArticleTrimming(BlockWords words, boolean weighNames, boolean byContent, Optional<String> title) {
    this.words = words;
    this.weighNames = weighNames;
    this.byContent = byContent;
    this.title = title;
  }

  /** Changes the article. */
  void trim(Element article) {
    Set<Element> data = dataTables(article);
    dropByContent(article, "form, fieldset", data);
    article.select("footer, aside").remove();
    for (Element block : List.copyOf(article.getAllElements())) {
      boolean small = block.text().length() < LONGEST_SHARING_BLOCK;
      if (!block.equals(article) && words.tell(block, Hint.SHARING) && small) {
        block.remove();
      }
    }
    for (Element heading : List.copyOf(article.select("h1, h2"))) {
      if ((weighNames && words.worth(heading) < 0) || repeatsTitle(heading)) {
        heading.remove();
      }
    }
    dropByContent(article, "table, ul, ol, div", data);
  }

  /** Innermost first, so that a block is judged by what is left of it. */
  private void dropByContent(Element article, String which, Set<Element> data) {
    if (!byContent) {
      return;
    }
    Map<Element, TextMeasure> measures = TextMeasure.all(article);
    for (Element block : article.select(which).reversed()) {
      boolean inData = data.contains(block) || block.parents().stream().anyMatch(data::contains);
      if (block.equals(article) || inData || block.closest("code") != null) {
        continue;
      }
      TextMeasure text = measures.getOrDefault(block, TextMeasure.NOTHING);
      int worth = weighNames ? words.worth(block) : 0;
      if (worth < 0
          || (text.commas() < COMMAS_OF_PROSE && BlockContent.of(block, text).isNoProse(worth))) {
        block.remove();
      }
    }
  }

  /** Tables that hold data, rather than the page's layout. */
  private static Set<Element> dataTables(Element article) {
    Set<Element> data = new HashSet<>();
    for (Element table : article.select("table")) {
      int rows = table.select("tr").size();
      int columns =
          table.select("tr").stream()
              .mapToInt(row -> row.select("> td, > th").size())
              .max()
              .orElse(0);
      boolean layout =
          table.attr("role").equals("presentation")
              || table.attr("datatable").equals("0")
              || table.selectFirst("table table") != null;
      boolean declared =
          !table.attr("summary").isEmpty()
              || table.selectFirst("caption, col, colgroup, tfoot, thead, th") != null;
      if (!layout && (declared || rows >= 10 || columns > 4 || rows * columns > 10)) {
        data.add(table);
      }
    }
    return data;
  }

  private boolean repeatsTitle(Element heading) {
    Set<String> own = wordsOf(heading.text());
    if (own.isEmpty() || title.isEmpty()) {
      return false;
    }
    Set<String> known = wordsOf(title.get());
    long shared = own.stream().filter(known::contains).count();
    return shared > 0.75 * own.size() && shared > 0.75 * known.size();
  }

  private static Set<String> wordsOf(String text) {
    Set<String> all = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    all.remove("");
    return all;
  }
}
