package org.reportedly.export.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.xml.XmlElements;
import org.reportedly.ledger.query.StoredReport;

/**
 * Rows as a feed (RSS 2.0 with GeoRSS). Readers show descriptions as HTML, so what comes from the
 * world is escaped for that, too.
 *
 * @param <R> what a row is
 */
public final class RssRows<R> implements RowWriter<R> {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final String subject;
  private final Publication publication;
  private final Function<R, FeedItem> item;

  private RssRows(String subject, Publication publication, Function<R, FeedItem> item) {
    this.subject = subject;
    this.publication = publication;
    this.item = item;
  }

  /** A feed of claims. */
  public static RowWriter<ExportedClaim> ofClaims(Publication publication) {
    return new RssRows<>("claims", publication, FeedItem::of);
  }

  /** A feed of incidents. */
  public static RowWriter<ExportedIncident> ofIncidents(Publication publication) {
    return new RssRows<>("incidents", publication, FeedItem::of);
  }

  /** A feed of reports. */
  public static RowWriter<StoredReport> ofReports(Publication publication) {
    return new RssRows<>("reports", publication, FeedItem::of);
  }

  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("rss", "version", "2.0", "xmlns:georss", FeedXml.GEORSS);
    xml.start("channel");
    xml.leaf("title", publication.title() + ": " + subject);
    xml.leaf("link", publication.site() + subject);
    xml.leaf("description", "Who says that what happened. Nothing here is taken for a fact.");
    xml.leaf("language", "en");
    xml.leaf("lastBuildDate", MOMENT.format(publication.at()));
    xml.leaf("generator", "Reportedly");
    while (rows.hasNext()) {
      xml.line();
      write(item.apply(rows.next()), xml);
    }
    xml.line();
    xml.end();
    xml.end();
    xml.finish();
    return 0;
  }

  private void write(FeedItem item, XmlElements xml) throws IOException {
    xml.start("item");
    xml.leaf("title", FeedXml.title(item));
    xml.leaf("link", publication.page(item.folder(), item.page()));
    xml.leaf("guid", "urn:reportedly:" + item.id(), "isPermaLink", "false");
    if (item.at().isPresent()) {
      xml.leaf("pubDate", MOMENT.format(item.at().get()));
    }
    for (String category : item.categories()) {
      xml.leaf("category", category);
    }
    xml.leaf("description", FeedXml.html(item));
    FeedXml.where(item, xml);
    xml.end();
  }
}
