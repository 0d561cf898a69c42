package org.reportedly.ingest.feed;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.text.Unreadable;

/** Reads a feed in XML, however broken: each entry is taken out of the tree once it was read. */
final class XmlFeed {
  private static final int DEEPEST = 256;
  private static final String ENTRIES = "item, *|item, entry, *|entry";

  private final BoundedReader characters;
  private final String address;
  private final FeedConsumer consumer;
  private final EntryElements entries = new EntryElements();

  XmlFeed(BoundedReader characters, String address, FeedConsumer consumer) {
    this.characters = characters;
    this.address = address;
    this.consumer = consumer;
  }

  FeedHeader read() throws IOException, Unreadable {
    Parser lenient = Parser.xmlParser().setMaxDepth(DEEPEST);
    try (StreamParser parser = new StreamParser(lenient).parse(characters, address)) {
      boolean more = true;
      while (more) {
        @Nullable Element entry = parser.selectNext(ENTRIES);
        if (entry == null) {
          break;
        }
        FeedHeader soFar = header(parser.document());
        more = consumer.take(soFar, entries.read(entry, soFar.format()));
        forget(entry);
        characters.startPiece();
      }
      return header(parser.document());
    }
  }

  /** Takes the entry out of the tree with the space before it, so that the tree does not grow. */
  private static void forget(Element entry) {
    @Nullable Node before = entry.previousSibling();
    while (before instanceof TextNode space) {
      before = space.previousSibling();
      space.remove();
    }
    entry.remove();
  }

  private FeedHeader header(Document document) throws Unreadable {
    Element root = document.firstElementChild();
    if (root == null) {
      throw new Unreadable("this is no feed", "Check the address.");
    }
    return switch (XmlNames.local(root).toLowerCase(Locale.ROOT)) {
      case "rss" -> header(FeedFormat.RSS, XmlNames.child(root, "channel").orElse(root));
      case "channel" -> header(FeedFormat.RSS, root);
      case "rdf" -> header(FeedFormat.RDF, XmlNames.child(root, "channel").orElse(root));
      case "feed" -> header(FeedFormat.ATOM, root);
      case "html" ->
          throw new Unreadable(
              "this is a web page and no feed", "Look on the page for the feed's own address.");
      case "opml" ->
          throw new Unreadable(
              "this is a list of feeds in OPML", "Let its name end in .opml, or use watch.");
      default ->
          throw new Unreadable(
              "this is XML that begins with <%s> and no feed".formatted(root.tagName()),
              "Check the address.");
    };
  }

  private FeedHeader header(FeedFormat format, Element channel) {
    boolean atom = format == FeedFormat.ATOM;
    Optional<String> language =
        atom
            ? XmlNames.language(channel)
            : XmlNames.first(channel, "language", "dc:language").map(XmlNames::text);
    return new FeedHeader(
        format,
        XmlNames.first(channel, "title", "dc:title", "itunes:title").map(TextConstruct::line),
        XmlNames.first(
                channel, "description", "subtitle", "tagline", "itunes:summary", "itunes:subtitle")
            .map(TextConstruct::line),
        XmlNames.address(channel),
        language.filter(tag -> !tag.isBlank()));
  }
}
