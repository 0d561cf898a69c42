package org.reportedly.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.archive.ArchiveReader;
import org.reportedly.ingest.archive.Capture;
import org.reportedly.ingest.document.DocumentLimits;
import org.reportedly.ingest.document.DocumentReader;
import org.reportedly.ingest.document.MailboxFile;
import org.reportedly.ingest.feed.FeedReader;
import org.reportedly.ingest.fetch.ContentDecoding;
import org.reportedly.ingest.fetch.FetchLimits;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/** Reads the reports of opened streams, whatever they were opened from and whatever they hold. */
final class StreamIntake implements AutoCloseable {
  private final Limits limits;
  private final ReportDefaults defaults;
  private final Consumer<Intake> consumer;
  private final ReportIntake reports = new ReportIntake();
  private final DocumentReader documents = new DocumentReader(DocumentLimits.DEFAULT);
  private final ReportIds ids = new ReportIds();
  private final Tagging tagging = new Tagging();
  private final JsonLinesIntake lines;

  StreamIntake(Limits limits, ReportDefaults defaults, Consumer<Intake> consumer) {
    this.limits = limits;
    this.defaults = defaults;
    this.consumer = consumer;
    this.lines = new JsonLinesIntake(limits, ids, consumer, this::accept);
  }

  /**
   * Reads the stream as the given kind.
   *
   * @param source what it is called towards a person
   * @param id what a single report of it is called, made unique
   */
  void read(String source, String id, SourceKind kind, InputStream in) throws IOException {
    switch (kind) {
      case JSON_LINES -> readLines(source, in, Set.of());
      case FEED -> readFeed(source, id, in);
      case ARCHIVE -> readArchive(source, in);
      case MAILBOX -> readMailbox(source, id, in);
      case OUTLINES ->
          consumer.accept(
              Problem.of(
                  source, "this is a list of feeds in OPML", "Give it as a file, not in a pipe."));
      case TEXT, PAGE, PDF, MAIL -> readWhole(source, id, kind, in);
    }
  }

  /**
   * Reads the stream as one report a line.
   *
   * @param superseded the numbers of lines that are passed over
   */
  void readLines(String source, InputStream in, Set<Integer> superseded) throws IOException {
    lines.read(source, in, superseded);
  }

  private void readWhole(String source, String id, SourceKind kind, InputStream in)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.reportBytes());
    if (bytes.length == limits.reportBytes() && in.read() >= 0) {
      consumer.accept(
          Problem.of(
              source,
              "the file is larger than " + limits.reportSize(),
              "Cut it into single reports."));
      return;
    }
    make(new Content(source, id, bytes, "", Optional.empty(), Provenance.UNKNOWN), kind);
  }

  private void make(Content content, SourceKind kind) throws IOException {
    try {
      ReportIntake.Made made = reports.make(content, kind, documents);
      Report report = made.report();
      Report own = named(report, ids.takeLike(report.id()));
      // A plain text says nothing of its way here, and stays as it came.
      accept(content.source(), kind == SourceKind.TEXT ? own : tagging.tag(own), made.notes());
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(content.source(), reason.reason(), reason.wayOut()));
    }
  }

  private void readFeed(String source, String id, InputStream in) throws IOException {
    try {
      new FeedReader(limits.reportBytes())
          .read(
              in,
              Optional.empty(),
              Optional.empty(),
              (header, entry) -> {
                String own = entry.address().map(WebIds::of).orElse(id);
                try {
                  FeedReports.report(ids.takeLike(own), header, entry, Provenance.UNKNOWN)
                      .ifPresent(report -> accept(source, tagging.tag(report), List.of()));
                } catch (Unreadable reason) {
                  consumer.accept(Problem.of(source, reason.reason(), reason.wayOut()));
                }
                return true;
              });
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    }
  }

  private void readArchive(String source, InputStream in) {
    FetchLimits fetching = FetchLimits.DEFAULT;
    new ArchiveReader(fetching.bodyBytes(), new ContentDecoding(fetching)::unpack)
        .read(
            in,
            capture -> readCapture(source, capture),
            reason -> consumer.accept(Problem.of(source, reason.reason(), reason.wayOut())));
  }

  /** Of an archive, what holds words is read: pages, PDFs and texts; images and scripts are not. */
  private void readCapture(String source, Capture capture) {
    String type = capture.headers().getOrDefault("content-type", "");
    Provenance provenance =
        Provenance.UNKNOWN
            .at(Optional.of(capture.address()), Optional.empty())
            .fetchedAs(capture.moment(), capture.record());
    Content content =
        new Content(
            source + ": " + capture.address(),
            WebIds.of(capture.address()),
            capture.body(),
            type,
            Optional.empty(),
            provenance);
    try {
      SourceKind kind = content.kind();
      boolean hasWords =
          type.isEmpty()
              || type.contains("html")
              || type.contains("text/plain")
              || type.contains("pdf");
      if (hasWords
          && (kind == SourceKind.PAGE || kind == SourceKind.PDF || type.contains("plain"))) {
        make(content, kind);
      }
    } catch (IOException failure) {
      consumer.accept(FileProblem.of(content.source(), failure));
    }
  }

  private void readMailbox(String source, String id, InputStream in) throws IOException {
    MailboxFile mails = new MailboxFile(in, limits.reportBytes());
    int number = 0;
    for (Optional<byte[]> mail = mails.next(); mail.isPresent(); mail = mails.next()) {
      number++;
      String place = source + ": mail " + number;
      make(
          new Content(place, id, mail.get(), "", Optional.empty(), Provenance.UNKNOWN),
          SourceKind.MAIL);
    }
  }

  /** Ends what was started for documents. */
  @Override
  public void close() {
    documents.close();
  }

  private void accept(String source, Report report, List<Note> notes) {
    consumer.accept(new Received(source, defaults.fill(report), notes));
  }

  private static Report named(Report report, String id) {
    return new Report(
        id,
        report.scene(),
        report.outlet(),
        report.published(),
        report.title(),
        report.text(),
        report.provenance());
  }
}
