package org.reportedly.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Changes the children of elements, all of one element at once: to change them one by one costs a
 * walk over all siblings each time, which a hostile page with a hundred thousand of them would use.
 */
final class ChildLists {
  private ChildLists() {}

  /** Takes nodes out of the tree. */
  static void removeAll(Collection<? extends Node> nodes) {
    Map<Element, Set<Node>> byParent = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (node.parent() instanceof Element parent) {
        byParent.computeIfAbsent(parent, _ -> new HashSet<>()).add(node);
      }
    }
    byParent.forEach((parent, gone) -> {
      List<Node> kept = new ArrayList<>(parent.childNodes());
      kept.removeIf(gone::contains);
      replace(parent, kept);
    });
  }

  /** Words that stand between the blocks of a block become paragraphs of their own. */
  static void wrapWords(Element block, Predicate<Node> isBlock) {
    List<Node> wrapped = new ArrayList<>();
    Optional<Element> paragraph = Optional.empty();
    for (Node child : List.copyOf(block.childNodes())) {
      if (isBlock.test(child)) {
        paragraph = Optional.empty();
        wrapped.add(child);
      } else if (paragraph.isPresent()) {
        paragraph.get().appendChild(child);
      } else if (!isBlank(child) && !isBreak(child)) {
        Element opened = new Element("p");
        wrapped.add(opened);
        paragraph = Optional.of(opened);
        opened.appendChild(child);
      }
    }
    replace(block, wrapped);
  }

  /** Two line breaks and more part paragraphs: the words after them become one. */
  static void partAtBreaks(Element block, Predicate<Node> isBlock) {
    List<Node> parted = new ArrayList<>();
    List<Node> space = new ArrayList<>();
    Optional<Element> paragraph = Optional.empty();
    int breaks = 0;
    boolean any = false;
    for (Node child : List.copyOf(block.childNodes())) {
      if (isBreak(child) || (isBlank(child) && breaks > 0)) {
        breaks += isBreak(child) ? 1 : 0;
        space.add(child);
        continue;
      }
      if (isBlock.test(child)) {
        paragraph = Optional.empty();
      } else if (breaks > 1) {
        Element opened = new Element("p");
        parted.add(opened);
        paragraph = Optional.of(opened);
        any = true;
        space.clear();
      }
      space.add(child);
      space.forEach(
          paragraph
              .<java.util.function.Consumer<Node>>map(open -> open::appendChild)
              .orElse(parted::add));
      space.clear();
      breaks = 0;
    }
    if (any) {
      parted.addAll(space);
      replace(block, parted);
      if (block.normalName().equals("p")) {
        block.tagName("div");
      }
    }
  }

  private static void replace(Element parent, List<Node> children) {
    List<Node> kept = List.copyOf(children);
    parent.empty();
    parent.appendChildren(kept);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
