package org.reportedly.export.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.function.Function;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.xml.XmlElements;
import org.reportedly.ledger.query.StoredReport;

/**
 * Rows as a feed (Atom 1.0 with GeoRSS), with the same items as {@link RssRows}.
 *
 * @param <R> what a row is
 */
public final class AtomRows<R> implements RowWriter<R> {
  private final String subject;
  private final Publication publication;
  private final Function<R, FeedItem> item;

  private AtomRows(String subject, Publication publication, Function<R, FeedItem> item) {
    this.subject = subject;
    this.publication = publication;
    this.item = item;
  }

  /** A feed of claims. */
  public static RowWriter<ExportedClaim> ofClaims(Publication publication) {
    return new AtomRows<>("claims", publication, FeedItem::of);
  }

  /** A feed of incidents. */
  public static RowWriter<ExportedIncident> ofIncidents(Publication publication) {
    return new AtomRows<>("incidents", publication, FeedItem::of);
  }

  /** A feed of reports. */
  public static RowWriter<StoredReport> ofReports(Publication publication) {
    return new AtomRows<>("reports", publication, FeedItem::of);
  }

  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:georss", FeedXml.GEORSS);
    xml.leaf("id", publication.site() + subject + ".atom");
    xml.leaf("title", publication.title() + ": " + subject);
    xml.leaf("subtitle", "Who says that what happened. Nothing here is taken for a fact.");
    xml.leaf("link", "", "rel", "self", "href", publication.site() + subject + ".atom");
    xml.leaf("link", "", "href", publication.site() + subject);
    xml.leaf("updated", publication.at().truncatedTo(ChronoUnit.SECONDS).toString());
    xml.start("author");
    xml.leaf("name", publication.title());
    xml.end();
    xml.leaf("generator", "Reportedly", "version", publication.version());
    while (rows.hasNext()) {
      xml.line();
      write(item.apply(rows.next()), xml);
    }
    xml.line();
    xml.end();
    xml.finish();
    return 0;
  }

  private void write(FeedItem item, XmlElements xml) throws IOException {
    xml.start("entry");
    xml.leaf("id", "urn:reportedly:" + item.id());
    xml.leaf("title", FeedXml.title(item));
    xml.leaf("link", "", "href", publication.page(item.folder(), item.page()));
    xml.leaf(
        "updated", item.at().orElse(publication.at()).truncatedTo(ChronoUnit.SECONDS).toString());
    for (String category : item.categories()) {
      xml.leaf("category", "", "term", category);
    }
    xml.leaf("content", FeedXml.html(item), "type", "html");
    FeedXml.where(item, xml);
    xml.end();
  }
}
