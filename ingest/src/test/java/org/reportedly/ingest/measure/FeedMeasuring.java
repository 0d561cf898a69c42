package org.reportedly.ingest.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.feed.FeedEntry;
import org.reportedly.ingest.feed.FeedHeader;
import org.reportedly.ingest.feed.FeedReader;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;
import org.reportedly.ingest.time.WrittenDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the reading of feeds with a {@code .tar.gz} of feeds and the parses expected of them, a
 * {@code .json} of the same name. Compared is what a report is made of: titles, texts (as words,
 * for markup never gets through), addresses, ids, languages, authors, dates and the number of
 * entries. Prints each difference and each error, then how many feeds agree.
 */
public final class FeedMeasuring {
  private static final JsonMapper MAPPER = new JsonMapper();

  private FeedMeasuring() {}

  /** Takes the archive's path. */
  public static void main(String[] arguments) throws IOException {
    Map<String, byte[]> files = TarArchive.read(Path.of(arguments[0]));
    Map<String, Integer> outcomes = new TreeMap<>();
    for (String name : files.keySet()) {
      boolean isXml = name.endsWith(".xml");
      boolean isJson =
          name.endsWith(".json") && name.contains("json") && !isExpectation(name, files);
      if (isXml || isJson) {
        outcomes.merge(compare(name, files), 1, Integer::sum);
      }
    }
    System.out.println(outcomes);
  }

  private static boolean isExpectation(String name, Map<String, byte[]> files) {
    String stem = name.substring(0, name.length() - ".json".length());
    return name.endsWith("_expected.json") || files.containsKey(stem + ".xml");
  }

  private static String compare(String name, Map<String, byte[]> files) throws IOException {
    List<FeedEntry> entries = new ArrayList<>();
    FeedHeader header;
    try {
      header =
          new FeedReader(1 << 24)
              .read(
                  new ByteArrayInputStream(files.getOrDefault(name, new byte[0])),
                  Optional.empty(),
                  Optional.empty(),
                  (_, entry) -> entries.add(entry));
    } catch (Unreadable reason) {
      System.out.println("error  " + name + ": " + reason.reason() + ". " + reason.wayOut());
      return "told as an error";
    }
    Optional<JsonNode> expected = expected(name, files);
    if (expected.isEmpty()) {
      System.out.println("alone  " + name + ": " + header + " " + entries.size() + " entries");
      return "parsed, nothing expected";
    }
    List<String> differences = new ArrayList<>();
    compareHeader(expected.get(), header, differences);
    compareEntries(expected.get(), entries, differences);
    differences.forEach(difference -> System.out.println("differ " + name + ": " + difference));
    return differences.isEmpty() ? "as expected" : "differs";
  }

  private static Optional<JsonNode> expected(String name, Map<String, byte[]> files) {
    String stem = name.substring(0, name.lastIndexOf('.'));
    byte[] json =
        files.getOrDefault(
            stem + "_expected.json", files.getOrDefault(stem + ".json", new byte[0]));
    try {
      return name.endsWith(".json") && !files.containsKey(stem + "_expected.json")
          ? Optional.empty()
          : Optional.of(MAPPER.readTree(json)).filter(JsonNode::isObject);
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static void compareHeader(JsonNode expected, FeedHeader header, List<String> out) {
    same("title", words(text(expected, "title")), header.title(), out);
    same(
        "description",
        words(text(expected, "description").or(() -> text(expected, "subtitle"))),
        header.description(),
        out);
    same("link", link(expected, "home_page_url"), header.address(), out);
    same("language", text(expected, "language"), header.language(), out);
  }

  private static void compareEntries(JsonNode expected, List<FeedEntry> entries, List<String> out) {
    JsonNode items = expected.path(expected.has("entries") ? "entries" : "items");
    if (items.size() != entries.size()) {
      out.add("%d entries expected, %d found".formatted(items.size(), entries.size()));
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      JsonNode item = items.get(i);
      FeedEntry entry = entries.get(i);
      same("entry title", words(text(item, "title")), entry.title(), out);
      same(
          "entry id",
          text(item, "guid").or(() -> text(item.path("guid"), "value")).or(() -> text(item, "id")),
          entry.id(),
          out);
      same("entry link", link(item, "url"), entry.address(), out);
      same(
          "entry summary",
          words(text(item, "description").or(() -> text(item, "summary"))),
          words(entry.summary()),
          out);
      same(
          "entry content",
          words(
              text(item, "content")
                  .or(() -> text(item.path("content"), "value"))
                  .or(() -> text(item, "content_html"))),
          words(entry.content()),
          out);
      same(
          "entry published",
          moment(
              text(item, "published")
                  .or(() -> text(item, "pubDate"))
                  .or(() -> text(item, "date_published"))),
          moment(entry.published().or(entry::updated)),
          out);
      same(
          "entry updated",
          moment(text(item, "updated").or(() -> text(item, "date_modified"))),
          moment(entry.updated()),
          out);
    }
  }

  private static void same(String what, Optional<?> expected, Optional<?> found, List<String> out) {
    // Where nothing is expected, more may be found: the parts of a feed stand in for each other.
    if (expected.isPresent() && !expected.equals(found)) {
      out.add("%s: %s expected, %s found".formatted(what, expected, found));
    }
  }

  private static Optional<String> link(JsonNode node, String other) {
    @Nullable JsonNode links = node.get("links");
    Optional<String> first = Optional.empty();
    if (links != null && links.size() > 0 && links.get(0).isObject()) {
      for (JsonNode link : links) {
        String rel = link.path("rel").asString("alternate");
        if (first.isEmpty() && rel.equals("alternate")) {
          first = text(link, "href");
        }
      }
    }
    Optional<String> found = first;
    return text(node, "link").or(() -> found).or(() -> text(node, other));
  }

  private static Optional<String> moment(Optional<?> written) {
    return written
        .flatMap(date ->
            date instanceof WrittenDate known
                ? Optional.of(known)
                : new DateReading().read(date.toString()))
        .map(date -> date.moment().toString());
  }

  private static Optional<String> words(Optional<String> html) {
    return html.map(HtmlText::line).filter(line -> !line.isEmpty());
  }

  private static Optional<String> text(JsonNode node, String field) {
    @Nullable JsonNode value = node.get(field);
    return value != null && value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue().strip())
        : Optional.empty();
  }
}
