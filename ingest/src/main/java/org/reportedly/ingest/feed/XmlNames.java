package org.reportedly.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a feed's elements by their names; feeds often forget their namespaces. */
final class XmlNames {
  private XmlNames() {}

  /** The name without its prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first child with this name, apart from its prefix. */
  static Optional<Element> child(Element parent, String local) {
    return parent.children().stream()
        .filter(child -> local(child).equalsIgnoreCase(local))
        .findFirst();
  }

  /**
   * The first child that has one of these names and is not empty, the first name counting most. A
   * name without a prefix means the feed's own words, or Atom's: {@code media:title} is no title.
   */
  static Optional<Element> first(Element parent, String... names) {
    return Stream.of(names)
        .flatMap(name -> all(parent, name).stream())
        .filter(child -> !text(child).isEmpty() || child.childrenSize() > 0)
        .findFirst();
  }

  static List<Element> all(Element parent, String name) {
    return parent.children().stream()
        .filter(child ->
            child.tagName().equalsIgnoreCase(name)
                || (!name.contains(":")
                    && local(child).equalsIgnoreCase(name)
                    && isOwn(child, parent)))
        .toList();
  }

  /** Whether the prefix is that of the parent, or one that means a feed's own words. */
  private static boolean isOwn(Element child, Element parent) {
    String prefix = prefix(child);
    return prefix.equals(prefix(parent))
        || Stream.of("atom", "atom10", "atom03", "rss", "rss1", "a10", "rdf")
            .anyMatch(prefix::equalsIgnoreCase);
  }

  private static String prefix(Element element) {
    int colon = element.tagName().indexOf(':');
    return colon < 0 ? "" : element.tagName().substring(0, colon);
  }

  /** The element's characters, with CDATA, as they are. */
  static String text(Element element) {
    StringBuilder all = new StringBuilder();
    element.traverse((node, _) -> {
      if (node instanceof TextNode text) {
        all.append(text.getWholeText());
      }
    });
    return all.toString().strip();
  }

  /** The page that the feed or entry is about: an Atom link, or RSS's own. */
  static Optional<String> address(Element parent) {
    List<String> addresses =
        all(parent, "link").stream()
            .map(XmlNames::target)
            .filter(address -> !address.isEmpty())
            .toList();
    boolean isAtom = local(parent).equals("entry") || local(parent).equals("feed");
    // Of RSS's several links the last was added by who knew the others.
    return addresses.isEmpty()
        ? Optional.empty()
        : Optional.of(isAtom ? addresses.getFirst() : addresses.getLast());
  }

  private static String target(Element link) {
    String written = text(link);
    boolean leadsToPage = link.attr("rel").isBlank() || link.attr("rel").equals("alternate");
    String hidden = leadsToPage ? link.attr("href") : "";
    return resolve(link, written.isEmpty() ? hidden : written);
  }

  /** An address as the element means it: from the nearest {@code xml:base} on. */
  static String resolve(Element element, String address) {
    String stripped = address.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    String absolute = joined(base(element), stripped);
    return absolute.isEmpty() ? stripped : absolute;
  }

  private static String base(Element element) {
    String own = element.attr("xml:base").strip();
    Element parent = element.parent();
    String outer = parent == null ? element.baseUri() : base(parent);
    return own.isEmpty() ? outer : joined(outer, own);
  }

  private static String joined(String outer, String inner) {
    Element link = new Element("a").attr("href", inner);
    link.setBaseUri(outer);
    String joined = link.absUrl("href");
    return joined.isEmpty() ? inner : joined;
  }

  /** The nearest {@code xml:lang}. */
  static Optional<String> language(Element element) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (!at.attr("xml:lang").isBlank()) {
        return Optional.of(at.attr("xml:lang").strip());
      }
    }
    return Optional.empty();
  }
}
