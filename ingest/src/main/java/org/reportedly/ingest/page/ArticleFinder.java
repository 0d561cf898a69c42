package org.reportedly.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page by its paragraphs: each gives points for its length and its commas to
 * the blocks around it, and the block with the most points that is not made of links holds the
 * article. The method, its weights and its thresholds are those of Readability (Arc90, 2010) as
 * Mozilla keeps it (github.com/mozilla/readability, Apache-2.0), told in our own words and counted
 * in one pass; see NOTICE.
 *
 * <p>Immutable; may be used by many threads at once.
 */
final class ArticleFinder {
  /** What is passed over at an attempt; the next attempt is less strict. */
  private record Strictness(
      boolean dropReaders, boolean dropUnlikely, boolean weighNames, boolean trim) {}

  private static final List<Strictness> ATTEMPTS =
      List.of(
          new Strictness(true, true, true, true),
          new Strictness(true, false, true, true),
          new Strictness(true, false, false, true),
          new Strictness(true, false, false, false),
          new Strictness(false, false, false, false));

  /** An article shorter than this is only taken if no less strict attempt finds more. */
  private static final int ENOUGH_CHARACTERS = 500;

  /** How much more a less strict attempt must find, for it takes in more that is no article. */
  private static final double WORTH_LESS_CARE = 1.5;

  private static final int LEAST_PARAGRAPH = 25;
  private static final int ANCESTORS_PAID = 5;
  private static final int RUNNERS_UP = 5;
  private static final Set<String> PAID_FOR =
      Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

  private final BlockWords words = new BlockWords();
  private final PagePreparation preparation = new PagePreparation(words);

  /**
   * The article's blocks in an element of their own; empty if the page has no text.
   *
   * @param page not changed
   * @param title the page's headline, which is taken out of the article
   */
  Optional<Element> find(Document page, Optional<String> title) {
    Document clean = page.clone();
    preparation.clean(clean.body());
    @Nullable Element best = null;
    int most = 0;
    for (Strictness strictness : ATTEMPTS) {
      Element article = attempt(clean.clone().body(), strictness, title);
      int characters =
          TextMeasure.all(article).getOrDefault(article, TextMeasure.NOTHING).characters();
      if (characters > most * WORTH_LESS_CARE) {
        best = article;
        most = characters;
      }
      if (characters >= ENOUGH_CHARACTERS) {
        return Optional.of(article);
      }
      if (!strictness.trim() && best != null) {
        return Optional.of(best);
      }
    }
    return Optional.ofNullable(best);
  }

  private Element attempt(Element body, Strictness strictness, Optional<String> title) {
    if (strictness.dropReaders()) {
      preparation.dropReaders(body);
    }
    if (strictness.dropUnlikely()) {
      preparation.dropUnlikely(body);
    }
    preparation.dropFrame(body);
    preparation.makeParagraphs(body);
    Map<Element, TextMeasure> measures = TextMeasure.all(body);
    Map<Element, Double> scores = scores(body, measures, strictness);
    Element top = top(body, scores);
    Element article = new SiblingBlocks(scores, measures).around(top);
    new ArticleTrimming(words, strictness.weighNames(), strictness.trim(), title).trim(article);
    return article;
  }

  private Map<Element, Double> scores(
      Element body, Map<Element, TextMeasure> measures, Strictness strictness) {
    Map<Element, Double> scores = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      TextMeasure text = measures.getOrDefault(element, TextMeasure.NOTHING);
      if (element.equals(body)
          || !PAID_FOR.contains(element.normalName())
          || text.characters() < LEAST_PARAGRAPH) {
        continue;
      }
      double points = 1 + text.commas() + 1 + Math.min(text.characters() / 100, 3);
      @Nullable Element above = element.parent();
      for (int level = 0; level < ANCESTORS_PAID && above != null; level++) {
        if (above.normalName().equals("html") || above.parent() == null) {
          break;
        }
        if (!scores.containsKey(above)) {
          scores.put(above, start(above, strictness));
          order.add(above);
        }
        double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
        scores.merge(above, points / share, Double::sum);
        above = above.parent();
      }
    }
    for (Element element : order) {
      double links = measures.getOrDefault(element, TextMeasure.NOTHING).linkDensity();
      scores.computeIfPresent(element, (_, score) -> score * (1 - links));
    }
    return scores;
  }

  private double start(Element element, Strictness strictness) {
    int byName =
        switch (element.normalName()) {
          case "div" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return byName + (strictness.weighNames() ? words.worth(element) : 0);
  }

  private static Element top(Element body, Map<Element, Double> scores) {
    List<Element> ranked =
        body.getAllElements().stream()
            .filter(scores::containsKey)
            .sorted(Comparator.comparingDouble((Element e) -> score(scores, e)).reversed())
            .limit(RUNNERS_UP)
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().equals(body)) {
      return body;
    }
    Element top = commonAncestor(ranked, scores);
    top = risingAncestor(top, scores);
    @Nullable Element above = top.parent();
    while (above != null && !above.normalName().equals("body") && above.childrenSize() == 1) {
      top = above;
      above = top.parent();
    }
    return top;
  }

  /** Where several blocks are nearly as good as the best, the block that holds them is meant. */
  private static Element commonAncestor(List<Element> ranked, Map<Element, Double> scores) {
    Element top = ranked.getFirst();
    List<Element> rivals =
        ranked.stream()
            .skip(1)
            .filter(element -> score(scores, element) >= 0.75 * score(scores, top))
            .toList();
    if (rivals.size() < 3) {
      return top;
    }
    @Nullable Element above = top.parent();
    while (above != null && !above.normalName().equals("body")) {
      Element holder = above;
      if (rivals.stream().filter(rival -> rival.parents().contains(holder)).count() >= 3) {
        return holder;
      }
      above = above.parent();
    }
    return top;
  }

  /** Where the points rise on the way up, more of the article stands beside the best block. */
  private static Element risingAncestor(Element top, Map<Element, Double> scores) {
    double last = score(scores, top);
    double least = last / 3;
    @Nullable Element above = top.parent();
    while (above != null && !above.normalName().equals("body")) {
      if (scores.containsKey(above)) {
        double score = score(scores, above);
        if (score < least) {
          break;
        }
        if (score > last) {
          return above;
        }
        last = score;
      }
      above = above.parent();
    }
    return top;
  }

  private static double score(Map<Element, Double> scores, Element element) {
    return scores.getOrDefault(element, 0.0);
  }
}
