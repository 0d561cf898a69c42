package org.reportedly.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;
import org.reportedly.ingest.time.WrittenDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a JSON Feed as a stream of its items. */
final class JsonFeed {
  private static final int DEPTH = 64;

  private final BoundedReader characters;
  private final FeedConsumer consumer;
  private final DateReading dates = new DateReading();
  private final ObjectNode header = JsonNodeFactory.instance.objectNode();

  JsonFeed(BoundedReader characters, FeedConsumer consumer) {
    this.characters = characters;
    this.consumer = consumer;
  }

  FeedHeader read() throws Unreadable {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                    .build())
            .build();
    boolean anyItems = false;
    try (JsonParser parser = mapper.createParser(characters)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
        if (isList && name.equals("items")) {
          anyItems = true;
          if (!readItems(parser)) {
            return header();
          }
        } else {
          header.set(name, parser.<JsonNode>readValueAsTree());
        }
      }
    } catch (JacksonException broken) {
      throw new Unreadable(
          "the feed's JSON breaks off or is broken", "The entries before the break were read.");
    }
    if (!anyItems && text(header, "version").isEmpty()) {
      throw new Unreadable("this is JSON and no feed", "Check the address.");
    }
    return header();
  }

  private boolean readItems(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode item = parser.readValueAsTree();
      if (item.isObject() && !consumer.take(header(), entry(item))) {
        return false;
      }
      characters.startPiece();
    }
    return true;
  }

  private FeedHeader header() {
    return new FeedHeader(
        FeedFormat.JSON,
        text(header, "title").map(Entities::escape).map(HtmlText::line),
        text(header, "description").map(Entities::escape).map(HtmlText::line),
        text(header, "home_page_url"),
        text(header, "language"));
  }

  private FeedEntry entry(JsonNode item) {
    return new FeedEntry(
        text(item, "id"),
        text(item, "title").map(Entities::escape).map(HtmlText::line),
        text(item, "url").or(() -> text(item, "external_url")),
        date(item, "date_published"),
        date(item, "date_modified"),
        authors(item),
        text(item, "summary").map(Entities::escape),
        text(item, "content_html").or(() -> text(item, "content_text").map(HtmlText::ofPlain)),
        Optional.empty(),
        text(item, "language"));
  }

  private Optional<WrittenDate> date(JsonNode item, String field) {
    return text(item, field).flatMap(dates::read);
  }

  private static List<String> authors(JsonNode item) {
    @Nullable JsonNode several = item.get("authors");
    if (several != null && several.isArray()) {
      return StreamSupport.stream(several.spliterator(), false)
          .flatMap(author -> text(author, "name").stream())
          .toList();
    }
    @Nullable JsonNode one = item.get("author");
    return one == null ? List.of() : text(one, "name").stream().toList();
  }

  private static Optional<String> text(JsonNode object, String field) {
    @Nullable JsonNode value = object.get(field);
    boolean usable = value != null && (value.isString() || value.isNumber());
    return usable && value != null && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }
}
