package org.reportedly.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reportedly.ingest.time.DateReading;
import org.reportedly.ingest.time.WrittenDate;

/**
 * Finds when an article was published: from JSON-LD, meta elements, marked times, the page's
 * address, and last from words that stand where dates stand. The first that is a date counts.
 *
 * <p>Immutable; may be used by many threads at once.
 */
final class PublicationDate {
  private static final String[] META_NAMES = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc:date:issued",
    "dcterms:issued",
    "dcterms:created",
    "dcterms:date",
    "dc:date",
    "dc:created",
    "sailthru:date",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "pubdate",
    "pub_date",
    "date:published",
    "bt:pubdate",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "article:published",
    "date",
    "weibo: article:create_at",
    "datecreated",
    "article:created"
  };

  private static final String MARKED_TIMES =
      "[itemprop~=(?i)datePublished], time[pubdate], time[class~=(?i)publish|entry-date|dt-published],"
          + " abbr.published[title], .dt-published";

  private static final String PLACES_OF_DATES =
      "[class~=(?i)(publish|pub-?date|post-?date|entry-?date|article-?date|date-?line|timestamp|byline|meta)],"
          + " [id~=(?i)(publish|pub-?date|post-?date|article-?date)], [class~=(?i)\\bdate\\b]";

  private static final int MOST_PLACES = 40;
  private static final int LONGEST_PLACE = 200;
  private static final int FIRST_LINES = 2;
  private static final int LONGEST_LINE = 60;
  private static final Pattern DATELINE = Pattern.compile("^[^.!?]{0,80}?(?=\\s[-–—])");

  private final DateReading dates;

  PublicationDate(DateReading dates) {
    this.dates = dates;
  }

  /**
   * @param page as it was parsed
   * @param meta the page's meta elements
   * @param linked the page's JSON-LD
   * @param address where the page stands, where that is known
   */
  Optional<WrittenDate> find(
      Document page, MetaTags meta, LinkedData linked, Optional<String> address) {
    Stream<String> declared =
        Stream.concat(
            Stream.of(linked.text("datePublished"), linked.text("dateCreated"))
                .flatMap(Optional::stream),
            Stream.of(META_NAMES).flatMap(name -> meta.first(name).stream()));
    return first(declared)
        .or(() -> first(page.select(MARKED_TIMES).stream().map(PublicationDate::written)))
        .or(() ->
            first(
                page.select("article time[datetime], main time[datetime]").stream()
                    .map(PublicationDate::written)))
        .or(() -> address.flatMap(this::inAddress))
        .or(() -> first(page.select("time").stream().map(PublicationDate::written)))
        .or(() -> first(places(page)));
  }

  /**
   * The date that stands in the article's own words where dates of publication stand: in a line of
   * its own at the beginning or end, or before the dash of a dateline.
   *
   * @param paragraphs the article's
   */
  Optional<WrittenDate> inText(List<String> paragraphs) {
    List<String> lines = new ArrayList<>(paragraphs.stream().limit(FIRST_LINES).toList());
    if (paragraphs.size() > FIRST_LINES) {
      lines.add(paragraphs.getLast());
    }
    Stream<String> datelines =
        paragraphs.stream()
            .limit(1)
            .map(DATELINE::matcher)
            .filter(Matcher::find)
            .map(Matcher::group);
    return first(
        Stream.concat(lines.stream().filter(line -> line.length() <= LONGEST_LINE), datelines));
  }

  private Optional<WrittenDate> first(Stream<String> texts) {
    return texts.flatMap(text -> dates.read(text).stream()).findFirst();
  }

  private static String written(Element time) {
    return Stream.of("datetime", "content", "title")
        .map(time::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(time::text);
  }

  /** Such as {@code /2024/08/14/} or {@code /2024-08-14-}. */
  private Optional<WrittenDate> inAddress(String address) {
    var matcher = Pattern.compile("/(20\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})[/-]").matcher(address);
    return matcher.find()
        ? dates.read(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private static Stream<String> places(Document page) {
    return page.select(PLACES_OF_DATES).stream()
        .limit(MOST_PLACES)
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_PLACE);
  }
}
