package org.reportedly.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, by the words of schema.org.
 *
 * @param articles the objects that describe an article, in the order of the page
 */
record LinkedData(List<JsonNode> articles) {
  private static final int DEPTH = 64;
  private static final int MOST_OBJECTS = 10_000;

  /** What pages wrap their scripts in to hide them from old browsers and XML readers. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?|(?:(?://|/\\*)\\s*)?(?:]]>|-->)(?:\\s*\\*/)?\\s*$|;\\s*$");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .build();

  LinkedData {
    articles = List.copyOf(articles);
  }

  /** Reads the page's JSON-LD; what is broken is passed over, as browsers do. */
  static LinkedData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(WRAPPING.matcher(script.data()).replaceAll(""))
          .ifPresent(root -> collect(root, articles));
    }
    return new LinkedData(articles);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        if (isArticle(node)) {
          articles.add(node);
        }
        Optional.ofNullable(node.get("@graph")).ifPresent(open::addLast);
        Optional.ofNullable(node.get("mainEntity")).ifPresent(open::addLast);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return names(node.get("@type")).stream()
        .anyMatch(type ->
            type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || type.endsWith("Report")
                || type.endsWith("WebPage"));
  }

  /** The text of the first article that has this field. */
  Optional<String> text(String field) {
    return articles.stream()
        .flatMap(article -> names(article.get(field)).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The names of all whom the first article with this field gives, with commas between them. */
  Optional<String> allNames(String field) {
    return articles.stream()
        .map(article -> names(article.get(field)))
        .filter(names -> !names.isEmpty())
        .map(names -> names.stream().distinct().collect(Collectors.joining(", ")))
        .findFirst();
  }

  /** Texts, and names of things, alone or in a list. */
  private static List<String> names(@Nullable JsonNode node) {
    if (node == null) {
      return List.of();
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .filter(inner -> !inner.isArray())
          .flatMap(inner -> names(inner).stream())
          .toList();
    }
    JsonNode named = node.isObject() ? node.get("name") : node;
    return named != null && named.isString() && !named.stringValue().isBlank()
        ? List.of(named.stringValue().strip())
        : List.of();
  }
}
