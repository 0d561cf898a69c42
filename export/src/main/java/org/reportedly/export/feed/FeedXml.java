package org.reportedly.export.feed;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.export.xml.XmlElements;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;

/** What feeds of all forms write in the same way. */
final class FeedXml {
  static final String GEORSS = "http://www.georss.org/georss";

  private FeedXml() {}

  /** Some readers take titles for HTML and some do not: nothing in it may look like a tag. */
  static String title(FeedItem item) {
    return item.title().replace('<', '‹').replace('>', '›');
  }

  /** The item's lines as HTML. */
  static String html(FeedItem item) {
    return item.lines().stream()
        .map(line -> "<p>" + escaped(line) + "</p>")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Where it happened, if that is known. */
  static void where(FeedItem item, XmlElements xml) throws IOException {
    if (item.place().isEmpty()) {
      return;
    }
    Place place = item.place().get();
    Optional<Coordinates> point = place.coordinates();
    if (point.isPresent()) {
      xml.leaf("georss:point", point.get().latitude() + " " + point.get().longitude());
    }
    xml.leaf("georss:featurename", place.name());
    xml.leaf("georss:featuretypetag", place.precision().word());
  }
}
