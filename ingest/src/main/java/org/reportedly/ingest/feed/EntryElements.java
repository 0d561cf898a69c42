package org.reportedly.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.time.DateReading;
import org.reportedly.ingest.time.WrittenDate;

/** Reads the elements of entries, whichever words of RSS, Atom and their modules they use. */
final class EntryElements {
  private final DateReading dates = new DateReading();

  FeedEntry read(Element entry, FeedFormat format) {
    return new FeedEntry(
        XmlNames.first(entry, "guid", "id", "dc:identifier").map(id -> id(id, format)),
        XmlNames.first(entry, "title", "dc:title", "media:title", "itunes:title")
            .map(TextConstruct::line)
            .filter(title -> !title.isEmpty()),
        address(entry),
        date(
            entry,
            "pubDate",
            "published",
            "issued",
            "created",
            "dc:date",
            "dcterms:issued",
            "dcterms:created"),
        date(entry, "updated", "modified", "dcterms:modified", "dc:date"),
        authors(entry),
        XmlNames.first(
                entry,
                "description",
                "summary",
                "itunes:summary",
                "dc:description",
                "media:description")
            .map(TextConstruct::html),
        XmlNames.first(entry, "content:encoded", "content", "xhtml:body", "body", "fullitem")
            .map(TextConstruct::html),
        source(entry),
        format == FeedFormat.ATOM ? XmlNames.language(entry) : Optional.empty());
  }

  /** Ids of Atom are addresses, which may be relative; those of RSS are any words. */
  private static String id(Element element, FeedFormat format) {
    String id = XmlNames.text(element);
    return format == FeedFormat.ATOM ? XmlNames.resolve(element, id) : id;
  }

  private Optional<String> address(Element entry) {
    return XmlNames.address(entry)
        .or(() ->
            XmlNames.first(entry, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(XmlNames::text)
                .filter(guid -> guid.startsWith("http://") || guid.startsWith("https://")));
  }

  private Optional<WrittenDate> date(Element entry, String... names) {
    return Stream.of(names)
        .flatMap(name -> XmlNames.all(entry, name).stream())
        .flatMap(element -> dates.read(XmlNames.text(element)).stream())
        .findFirst();
  }

  private static List<String> authors(Element entry) {
    List<String> named =
        XmlNames.all(entry, "author").stream()
            .map(author -> XmlNames.first(author, "name", "email").orElse(author))
            .map(author -> HtmlText.line(XmlNames.text(author)))
            .filter(name -> !name.isEmpty())
            .toList();
    return named.isEmpty()
        ? Stream.of("dc:creator", "itunes:author")
            .flatMap(name -> XmlNames.all(entry, name).stream())
            .map(author -> HtmlText.line(XmlNames.text(author)))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList()
        : named;
  }

  private static Optional<String> source(Element entry) {
    return XmlNames.first(entry, "source")
        .map(source -> XmlNames.first(source, "title").orElse(source))
        .map(TextConstruct::line)
        .filter(name -> !name.isEmpty());
  }
}
