package org.reportedly.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a tree as paragraphs: each block, heading, item of a list, row of a table and quote
 * is one. No markup is left. Not for use by many threads.
 */
final class ParagraphText implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private ParagraphText() {}

  /** The paragraphs of an element, none of them blank. */
  static List<String> of(Element element) {
    ParagraphText text = new ParagraphText();
    element.traverse(text);
    text.close();
    return List.copyOf(text.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText());
    } else if (node instanceof Element element) {
      part(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      part(element);
    }
  }

  private void part(Element element) {
    switch (element.normalName()) {
      case "br", "td", "th" -> open.append(' ');
      default -> {
        if (!INLINE.contains(element.normalName())) {
          close();
        }
      }
    }
  }

  private void close() {
    String paragraph = oneSpaced(open);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  /** Runs of white space as one space, none at the ends, and no characters that nobody sees. */
  static String oneSpaced(CharSequence text) {
    StringBuilder spaced = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean white = Character.isWhitespace(here) || Character.isSpaceChar(here);
      if (white
          || Character.isISOControl(here)
          || here == '\u00AD'
          || here == '\u200B'
          || here == '\uFEFF') {
        space |= white;
      } else {
        if (space && !spaced.isEmpty()) {
          spaced.append(' ');
        }
        space = false;
        spaced.append(here);
      }
    }
    return spaced.toString();
  }
}
