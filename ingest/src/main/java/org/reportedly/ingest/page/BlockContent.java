package org.reportedly.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a block is made of.
 *
 * @param text its text
 * @param isList whether it is a list, or nearly all of its text stands in lists
 * @param paragraphs how many there are
 * @param images how many there are
 * @param items how many items of lists there are
 * @param inFigure whether it is part of a figure
 * @param isGallery whether it is a list with an image an item
 */
record BlockContent(
    TextMeasure text,
    boolean isList,
    int paragraphs,
    int images,
    int items,
    boolean inFigure,
    boolean isGallery) {
  /** A list of fewer items than this is not judged by their number. */
  private static final int MANY_ITEMS = 100;

  private static final double NEARLY_ALL = 0.9;

  static BlockContent of(Element block, TextMeasure text) {
    boolean isList = block.normalName().equals("ul") || block.normalName().equals("ol");
    if (!isList && text.characters() > 0) {
      int listed = block.select("ul, ol").stream().mapToInt(list -> list.text().length()).sum();
      isList = (double) listed / text.characters() > NEARLY_ALL;
    }
    Elements items = block.select("li");
    int images = block.select("img").size();
    boolean gallery =
        isList
            && images == items.size()
            && block.children().stream().allMatch(child -> child.childrenSize() <= 1);
    return new BlockContent(
        text,
        isList,
        block.select("p").size(),
        images,
        items.size() - MANY_ITEMS,
        block.closest("figure") != null,
        gallery);
  }

  /**
   * Whether it is navigation, advertising or decoration rather than prose.
   *
   * @param worth what the block's name says for it
   */
  boolean isNoProse(int worth) {
    boolean more = images > 1 && 2 * paragraphs < images && !inFigure;
    boolean listed = !isList && items > paragraphs;
    boolean bare =
        !isList
            && text.headingDensity() < NEARLY_ALL
            && text.characters() < 25
            && (images == 0 || images > 2)
            && !inFigure
            && text.characters() > 0;
    boolean links = worth < 25 ? !isList && text.linkDensity() > 0.2 : text.linkDensity() > 0.5;
    return !isGallery && (more || listed || bare || links);
  }
}
