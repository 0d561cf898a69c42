package org.reportedly.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its meta elements: OpenGraph, Dublin Core and all the others.
 *
 * @param values the first content of each name, the names in lower case
 */
record MetaTags(Map<String, String> values) {
  MetaTags {
    values = Map.copyOf(values);
  }

  static MetaTags of(Document page) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        for (String name : meta.attr(attribute).strip().split("\\s+", -1)) {
          String key =
              name.toLowerCase(Locale.ROOT).replace("dcterm:", "dcterms:").replace('.', ':');
          if (!key.isEmpty() && !content.isEmpty()) {
            values.putIfAbsent(key, content);
          }
        }
      }
    }
    return new MetaTags(values);
  }

  /** The content of the first of these names that the page has. */
  Optional<String> first(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
