package org.reportedly.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.page.BlockWords.Hint;

/**
 * Makes a page's tree ready to be scored: takes out what nobody sees or reads, and turns all that
 * is used as a paragraph into one. Changes the tree that it is given.
 */
final class PagePreparation {
  private static final String NEVER_READ =
      "script, style, noscript, template, nav, svg, link, object, embed, iframe, input, textarea, select,"
          + " button, canvas, audio, video, dialog";

  private static final String NEVER_SEEN =
      "[hidden], [aria-hidden=true]:not(.fallback-image), [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden], [aria-modal=true][role=dialog]";

  private static final Set<String> UNLIKELY_ROLES =
      Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

  private static final Set<String> EMPTY_MAY_GO =
      Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "dl",
          "div",
          "img",
          "ol",
          "p",
          "pre",
          "table",
          "ul",
          "section",
          "article",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "footer",
          "aside",
          "main",
          "nav");

  private static final double NEARLY_ALL = 0.9;

  private final BlockWords words;

  PagePreparation(BlockWords words) {
    this.words = words;
  }

  /** Takes out what readers wrote below the article; a block that holds a headline stays. */
  void dropReaders(Element body) {
    ChildLists.removeAll(
        body.getAllElements().stream()
            .filter(element -> !element.equals(body))
            .filter(element -> words.tell(element, Hint.READERS))
            .filter(element -> element.selectFirst("h1, main") == null)
            .toList());
  }

  /** Takes out what stands around all pages of a site: footers, and headers made of links. */
  void dropFrame(Element body) {
    Map<Element, TextMeasure> measures = TextMeasure.all(body);
    List<Element> frame = new ArrayList<>(body.select("footer"));
    frame.removeIf(footer -> footer.closest("article, blockquote, main") != null);
    body.select("header").stream()
        .filter(header -> measured(measures, header).linkDensity() > NEARLY_ALL)
        .forEach(frame::add);
    ChildLists.removeAll(frame);
  }

  /** Takes out what is no text, and parts paragraphs that are only parted by line breaks. */
  void clean(Element body) {
    ChildLists.removeAll(body.select(NEVER_READ));
    ChildLists.removeAll(body.select(NEVER_SEEN));
    List<Node> comments = new ArrayList<>();
    body.traverse((node, _) -> {
      if (node instanceof Comment) {
        comments.add(node);
      }
    });
    ChildLists.removeAll(comments);
    body.select("font").forEach(font -> font.tagName("span"));
    Set<Element> holders = holdersOfBlocks(body);
    Set<Element> broken = new LinkedHashSet<>();
    for (Element lineBreak : body.select("br")) {
      Optional.ofNullable(lineBreak.parent()).ifPresent(broken::add);
    }
    broken.forEach(block -> ChildLists.partAtBreaks(block, node -> isBlock(node, holders)));
  }

  /** Takes out the blocks that are hardly part of an article. */
  void dropUnlikely(Element body) {
    List<Element> dropped = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      boolean kept =
          element.equals(body)
              || element.normalName().equals("a")
              || element.closest("table, code") != null;
      boolean unlikely = words.tell(element, Hint.UNLIKELY) && !words.tell(element, Hint.POSSIBLE);
      if (!kept && (unlikely || UNLIKELY_ROLES.contains(element.attr("role")))) {
        dropped.add(element);
      }
    }
    ChildLists.removeAll(dropped);
  }

  /** Turns blocks that hold nothing but words into paragraphs, and takes out empty ones. */
  void makeParagraphs(Element body) {
    Map<Element, TextMeasure> measures = TextMeasure.all(body);
    Set<Element> pictured = new HashSet<>();
    body.select("img, figure, table, pre").forEach(picture -> addWithParents(picture, pictured));
    ChildLists.removeAll(
        body.getAllElements().stream()
            .filter(element -> EMPTY_MAY_GO.contains(element.normalName()))
            .filter(element -> measured(measures, element).characters() == 0)
            .filter(element -> !pictured.contains(element))
            .toList());
    Set<Element> holders = holdersOfBlocks(body);
    for (Element element : body.select("div")) {
      if (!holders.contains(element)) {
        element.tagName("p");
        continue;
      }
      if (holdsOneParagraph(element) && measured(measures, element).linkDensity() < 0.25) {
        element.child(0).tagName("span");
        element.tagName("p");
      } else {
        ChildLists.wrapWords(element, node -> isBlock(node, holders));
      }
    }
  }

  private static TextMeasure measured(Map<Element, TextMeasure> measures, Element element) {
    return measures.getOrDefault(element, TextMeasure.NOTHING);
  }

  private static boolean holdsOneParagraph(Element block) {
    return block.childrenSize() == 1
        && block.child(0).normalName().equals("p")
        && block.textNodes().stream().allMatch(TextNode::isBlank);
  }

  /** All elements that hold a block, however deep. Each element is looked at about once. */
  private static Set<Element> holdersOfBlocks(Element body) {
    Set<Element> holders = new HashSet<>();
    for (Element element : body.getAllElements()) {
      if (!element.equals(body) && BLOCKS.contains(element.normalName())) {
        Optional.ofNullable(element.parent()).ifPresent(above -> addWithParents(above, holders));
      }
    }
    return holders;
  }

  private static void addWithParents(Element element, Set<Element> all) {
    @Nullable Element above = element;
    while (above != null && all.add(above)) {
      above = above.parent();
    }
  }

  private static boolean isBlock(Node node, Set<Element> holders) {
    return node instanceof Element element
        && (BLOCKS.contains(element.normalName()) || holders.contains(element));
  }
}
