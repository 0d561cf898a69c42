package org.reportedly.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.reportedly.ingest.text.Unreadable;

/** Reads a list of feeds in OPML, as feed readers export it. */
public final class Outlines {
  private static final int DEEPEST = 256;

  private Outlines() {}

  /**
   * One feed of the list.
   *
   * @param address the feed's address
   * @param name what the list calls it
   */
  public record Outline(String address, Optional<String> name) {}

  /**
   * The feeds of a list, in its order, each address once.
   *
   * @throws Unreadable if this is no OPML, or has no feed
   */
  public static List<Outline> read(String opml) throws Unreadable {
    Document document = Jsoup.parse(opml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    Element root = document.firstElementChild();
    if (root == null || !XmlNames.local(root).equalsIgnoreCase("opml")) {
      throw new Unreadable("this is no list of feeds in OPML", "Export one from a feed reader.");
    }
    List<Outline> all = new ArrayList<>();
    for (Element outline : document.getAllElements()) {
      String address = attribute(outline, "xmlUrl");
      if (outline.tagName().equalsIgnoreCase("outline")
          && !address.isEmpty()
          && all.stream().noneMatch(other -> other.address().equals(address))) {
        String name = attribute(outline, "text");
        name = name.isEmpty() ? attribute(outline, "title") : name;
        all.add(new Outline(address, Optional.of(name).filter(text -> !text.isEmpty())));
      }
    }
    if (all.isEmpty()) {
      throw new Unreadable("this list has no feed", "Each needs an outline with an xmlUrl.");
    }
    return all;
  }

  private static String attribute(Element outline, String name) {
    return outline.attributes().getIgnoreCase(name).strip();
  }
}
