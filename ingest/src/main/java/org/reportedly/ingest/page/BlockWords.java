package org.reportedly.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the class and id of a block tell of it, by the words of {@code block-words.tsv}.
 *
 * <p>Immutable; may be used by many threads at once.
 */
final class BlockWords {
  /** What a word tells of the block that bears it. */
  enum Hint {
    UNLIKELY,
    POSSIBLE,
    GOOD,
    BAD,
    SHARING,
    READERS,
    BYLINE
  }

  private static final String RESOURCE = "block-words.tsv";

  /** What one good word is worth, and one bad word costs. */
  private static final int WORTH = 25;

  private final Map<Hint, Pattern> patterns = new EnumMap<>(Hint.class);

  /** The words that the program knows. */
  BlockWords() {
    Map<Hint, List<String>> words = words();
    for (Hint hint : Hint.values()) {
      String any =
          words.getOrDefault(hint, List.of()).stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      String whole = hint == Hint.SHARING ? "(?:\\b|_)(?:" + any + ")(?:\\b|_)" : any;
      patterns.put(hint, Pattern.compile(whole, Pattern.CASE_INSENSITIVE));
    }
  }

  /** Whether the element's class or id has a word with this hint. */
  boolean tell(Element element, Hint hint) {
    return matches(element.className(), hint) || matches(element.id(), hint);
  }

  /** The worth of class and id together: from -50 to 50. */
  int worth(Element element) {
    return worth(element.className()) + worth(element.id());
  }

  private int worth(String name) {
    return (matches(name, Hint.GOOD) ? WORTH : 0) - (matches(name, Hint.BAD) ? WORTH : 0);
  }

  private boolean matches(String name, Hint hint) {
    Pattern pattern = patterns.get(hint);
    return !name.isEmpty() && pattern != null && pattern.matcher(name).find();
  }

  private static Map<Hint, List<String>> words() {
    Map<Hint, List<String>> words = new EnumMap<>(Hint.class);
    List<String> lines = table().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new IllegalStateException(
            "%s:%d: two columns are needed, not %d".formatted(RESOURCE, i + 1, cells.length));
      }
      Hint hint = Hint.valueOf(cells[0].toUpperCase(Locale.ROOT));
      words.computeIfAbsent(hint, _ -> new ArrayList<>()).add(cells[1]);
    }
    return words;
  }

  private static String table() {
    try (InputStream in = BlockWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
