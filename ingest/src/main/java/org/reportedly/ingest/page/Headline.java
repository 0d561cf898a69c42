package org.reportedly.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds an article's headline, without the name of the site that many pages add to it. */
final class Headline {
  private static final Pattern SEPARATOR = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
  private static final int FEWEST_WORDS = 4;

  private Headline() {}

  static Optional<String> find(
      Document page, MetaTags meta, LinkedData linked, Optional<String> outlet) {
    return declared(page, linked)
        .or(() ->
            meta.first(
                "dc:title",
                "dcterms:title",
                "og:title",
                "weibo:article:title",
                "weibo:webpage:title",
                "title",
                "twitter:title",
                "parsely-title"))
        .or(() -> ofTitleElement(page))
        .map(title -> org.jsoup.parser.Parser.unescapeEntities(title, false))
        .map(title -> withoutOutlet(title.replaceAll("\\s+", " ").strip(), outlet))
        .filter(title -> !title.isBlank());
  }

  /** Some pages tell the subject as the name and a description as the headline. */
  private static Optional<String> declared(Document page, LinkedData linked) {
    Optional<String> headline = linked.text("headline");
    Optional<String> name = linked.text("name");
    boolean nameIsMeant =
        name.isPresent()
            && page.title().startsWith(name.get())
            && headline.filter(page.title()::contains).isEmpty();
    return nameIsMeant ? name : headline;
  }

  private static Optional<String> ofTitleElement(Document page) {
    String title = page.title();
    var separators = SEPARATOR.matcher(title);
    int first = -1;
    int last = -1;
    while (separators.find()) {
      first = first < 0 ? separators.start() : first;
      last = separators.start();
    }
    String cut = title;
    if (last >= 0) {
      cut = title.substring(0, last);
      if (words(cut) < FEWEST_WORDS - 1) {
        cut = title.substring(first + 3);
      }
    } else if (title.contains(": ")) {
      boolean isHeading =
          page.select("h1, h2").stream().anyMatch(heading -> heading.text().equals(title.strip()));
      cut = isHeading ? title : afterColon(title);
    } else if (title.length() > 150 || title.length() < 15) {
      Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
      cut = only == null ? title : only.text();
    }
    boolean tooShort = words(cut) <= FEWEST_WORDS && last < 0;
    return Optional.of(tooShort ? title : cut).filter(text -> !text.isBlank());
  }

  private static String afterColon(String title) {
    String after = title.substring(title.lastIndexOf(':') + 1);
    if (words(after) < 3) {
      after = title.substring(title.indexOf(':') + 1);
    } else if (words(title.substring(0, title.indexOf(':'))) > 5) {
      after = title;
    }
    return after.strip();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  /** The outlet's name at the end, after a dash or bar, says nothing that is not known. */
  private static String withoutOutlet(String title, Optional<String> outlet) {
    var separators = SEPARATOR.matcher(title);
    int last = -1;
    while (separators.find()) {
      last = separators.start();
    }
    if (last <= 0 || outlet.isEmpty()) {
      return title;
    }
    String tail = title.substring(last + 3).strip().toLowerCase(Locale.ROOT);
    return tail.equals(outlet.get().toLowerCase(Locale.ROOT)) ? title.substring(0, last) : title;
  }
}
