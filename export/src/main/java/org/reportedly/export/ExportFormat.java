package org.reportedly.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.ledger.query.ClaimQuery;

/** The formats that results are handed on in. */
public enum ExportFormat {
  /** JSON Lines in the project's own form, nothing left out. */
  JSONL("application/x-ndjson", "jsonl", false, Reach.EVERYTHING),
  /** Comma-separated values for spreadsheets. */
  CSV("text/csv; charset=utf-8", "csv", false, Reach.EVERYTHING),
  /** The columns of ACLED, comma-separated. */
  ACLED("text/csv; charset=utf-8", "acled.csv", false, Reach.INCIDENTS),
  /** PLOVER's records, one JSON object a line. */
  PLOVER("application/x-ndjson", "plover.jsonl", false, Reach.CLAIMS),
  /** Features for maps (RFC 7946). */
  GEOJSON("application/geo+json", "geojson", false, Reach.EVENTS),
  /** Placemarks for globes. */
  KML("application/vnd.google-earth.kml+xml", "kml", false, Reach.EVENTS),
  /** A layer for geographic information systems. */
  GPKG("application/geopackage+sqlite3", "gpkg", true, Reach.EVENTS),
  /** Columns for statistics. */
  PARQUET("application/vnd.apache.parquet", "parquet", true, Reach.EVERYTHING),
  /** Comma-separated values with the Humanitarian Exchange Language's row of hashtags. */
  HXL("text/csv; charset=utf-8", "hxl.csv", false, Reach.EVERYTHING),
  /** A feed for readers of news. */
  RSS("application/rss+xml; charset=utf-8", "rss", false, Reach.EVERYTHING),
  /** The same in the other form that readers know. */
  ATOM("application/atom+xml; charset=utf-8", "atom", false, Reach.EVERYTHING),
  /** A draft of an alert of the Common Alerting Protocol. */
  CAP("application/cap+xml; charset=utf-8", "cap.xml", false, Reach.INCIDENTS);

  private final String mediaType;
  private final String ending;
  private final boolean binary;
  private final Reach reach;

  ExportFormat(String mediaType, String ending, boolean binary, Reach reach) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.binary = binary;
    this.reach = reach;
  }

  /** What a format has a form for. */
  private enum Reach {
    EVERYTHING,
    /** What has a type, a place and days. */
    EVENTS,
    /** What one text says. */
    CLAIMS,
    /** What is told once for all accounts. */
    INCIDENTS
  }

  /** The format's word in commands and addresses, such as {@code geojson}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with the word, in any case. */
  public static Optional<ExportFormat> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equalsIgnoreCase(word)).findFirst();
  }

  /** The media type for HTTP, with the charset where there is one. */
  public String mediaType() {
    return mediaType;
  }

  /** How a file's name ends, without the dot before it. */
  public String ending() {
    return ending;
  }

  /** Whether the bytes are nothing that a terminal could show. */
  public boolean binary() {
    return binary;
  }

  /**
   * The order in which its readers expect rows: feeds the newest first, all else the same however
   * the ledger was filled.
   */
  public ClaimQuery.Order order() {
    return isFeed() ? ClaimQuery.Order.NEWEST : ClaimQuery.Order.BY_NAME;
  }

  /** Whether it is a feed, of which readers want the latest and no more. */
  public boolean isFeed() {
    return this == RSS || this == ATOM;
  }

  /** What the format can tell of. */
  public List<Subject> subjects() {
    return Arrays.stream(Subject.values()).filter(this::serves).toList();
  }

  /** Whether the format can tell of the subject. */
  public boolean serves(Subject subject) {
    return switch (reach) {
      case EVERYTHING -> true;
      case EVENTS -> subject != Subject.REPORTS;
      case CLAIMS -> subject == Subject.CLAIMS;
      case INCIDENTS -> subject == Subject.INCIDENTS;
    };
  }

  /** Why the format cannot tell of the subject and what can, for a person. */
  public String unserved(Subject subject) {
    return "%s has no form for %s. Export %s in it, or %s as %s."
        .formatted(
            word(),
            subject.word(),
            subjects().stream().map(Subject::word).collect(Collectors.joining(" or ")),
            subject.word(),
            Arrays.stream(values())
                .filter(it -> it.serves(subject))
                .map(ExportFormat::word)
                .collect(Collectors.joining(", ")));
  }

  /** The word that a person types. */
  @Override
  public String toString() {
    return word();
  }
}
