package org.reportedly.ingest.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gathers what belongs to an article beside its best block: leads, and parts that advertisements
 * cut off.
 *
 * @param scores the points of each block
 * @param measures the text of each block
 */
record SiblingBlocks(Map<Element, Double> scores, Map<Element, TextMeasure> measures) {
  private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");

  /** The best block and its siblings that belong to it, moved into a new element. */
  Element around(Element top) {
    Element article = new Element("div");
    Element holder = top.parent();
    if (top.normalName().equals("body") || holder == null) {
      article.appendChildren(top.childNodesCopy());
      return article;
    }
    double topScore = scores.getOrDefault(top, 0.0);
    for (Element sibling : List.copyOf(holder.children())) {
      if (sibling.equals(top) || belongs(sibling, top, topScore)) {
        article.appendChild(sibling);
      }
    }
    return article;
  }

  private boolean belongs(Element sibling, Element top, double topScore) {
    boolean sameClass = !top.className().isEmpty() && top.className().equals(sibling.className());
    double bonus = sameClass ? topScore * 0.2 : 0;
    Double score = scores.get(sibling);
    if (score != null && score + bonus >= Math.max(10, topScore * 0.2)) {
      return true;
    }
    if (!sibling.normalName().equals("p")) {
      return false;
    }
    TextMeasure text = measures.getOrDefault(sibling, TextMeasure.NOTHING);
    return text.characters() > 80
        ? text.linkDensity() < 0.25
        : text.characters() > 0
            && text.linked() == 0
            && SENTENCE_END.matcher(sibling.text()).find();
  }
}
