package org.reportedly.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text stands in an element and what kind of text it is. Counted for a whole tree in one
 * pass, so that deep nesting costs nothing.
 *
 * @param characters how many characters a reader sees, runs of white space as one
 * @param linked how many of them stand in links; those that lead within the page count a third
 * @param heading how many of them stand in headings
 * @param commas how many commas there are, those of other scripts included
 */
record TextMeasure(int characters, double linked, int heading, int commas) {
  static final TextMeasure NOTHING = new TextMeasure(0, 0, 0, 0);

  private static final double WORTH_WITHIN_PAGE = 0.3;
  private static final String COMMAS = ",،﹐︐︑⹁⸴⸲，、";

  /** The share of the characters that stand in links, 0 to 1. */
  double linkDensity() {
    return characters == 0 ? 0 : Math.min(1, linked / characters);
  }

  /** The share of the characters that stand in headings, 0 to 1. */
  double headingDensity() {
    return characters == 0 ? 0 : (double) heading / characters;
  }

  TextMeasure plus(TextMeasure other) {
    return new TextMeasure(
        characters + other.characters,
        linked + other.linked,
        heading + other.heading,
        commas + other.commas);
  }

  /** What is measured of an element once that of its children is known. */
  static TextMeasure around(Element element, TextMeasure inner) {
    return switch (element.normalName()) {
      case "a" -> {
        boolean within = element.attr("href").startsWith("#");
        double linked = inner.characters * (within ? WORTH_WITHIN_PAGE : 1);
        yield new TextMeasure(inner.characters, linked, inner.heading, inner.commas);
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          new TextMeasure(inner.characters, inner.linked, inner.characters, inner.commas);
      default -> inner;
    };
  }

  static TextMeasure of(TextNode node) {
    String text = node.getWholeText();
    int characters = 0;
    int commas = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean white = Character.isWhitespace(here) || here == '\u00A0';
      characters += white && space ? 0 : 1;
      commas += COMMAS.indexOf(here) >= 0 ? 1 : 0;
      space = white;
    }
    boolean blank = characters == 0 || (characters == 1 && space);
    return blank ? NOTHING : new TextMeasure(characters, 0, 0, commas);
  }

  /** The measures of an element and all elements in it. */
  static Map<Element, TextMeasure> all(Element root) {
    Map<Element, TextMeasure> measures = new HashMap<>();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            TextMeasure own =
                switch (node) {
                  case TextNode text -> of(text);
                  case Element element -> around(element, measures.getOrDefault(element, NOTHING));
                  default -> NOTHING;
                };
            if (node instanceof Element element) {
              measures.put(element, own);
            }
            if (!node.equals(root) && node.parent() instanceof Element parent) {
              measures.merge(parent, own, TextMeasure::plus);
            }
          }
        });
    return measures;
  }
}
