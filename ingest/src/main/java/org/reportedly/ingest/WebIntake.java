package org.reportedly.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.archive.EvidenceArchive;
import org.reportedly.ingest.feed.FeedEntry;
import org.reportedly.ingest.feed.FeedHeader;
import org.reportedly.ingest.feed.FeedReader;
import org.reportedly.ingest.feed.Outlines;
import org.reportedly.ingest.fetch.Answer;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.Fetched;
import org.reportedly.ingest.fetch.Fetcher;
import org.reportedly.ingest.fetch.Validators;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/**
 * Gathers the reports of web addresses: of a page, a PDF, or all entries of a feed. Where a feed
 * gives no more than a summary, the page that it announces is fetched, too. What was fetched is
 * kept as evidence first, if there is an archive for it.
 *
 * <p>May be used by many threads at once.
 */
public final class WebIntake {
  /** An entry with fewer characters is taken for a summary of its page. */
  private static final int WHOLE_ARTICLE = 1000;

  private final Fetcher fetcher;
  private final Optional<EvidenceArchive> evidence;
  private final Limits limits;
  private final ReportIntake reports = new ReportIntake();
  private final Tagging tagging = new Tagging();

  /**
   * @param fetcher makes the requests
   * @param evidence keeps what was fetched
   * @param limits for feeds and reports
   */
  public WebIntake(Fetcher fetcher, Optional<EvidenceArchive> evidence, Limits limits) {
    this.fetcher = fetcher;
    this.evidence = evidence;
    this.limits = limits;
  }

  /**
   * What came of a visit to a source.
   *
   * @param movedTo where it has moved to for good
   * @param validators to visit it with next time
   * @param changed whether there was anything new
   */
  public record Visit(Optional<URI> movedTo, Validators validators, boolean changed) {}

  /**
   * Visits a source.
   *
   * @param address as a person wrote it
   * @param known from the last visit
   * @param wanted whether an entry of a feed, by its own name, is to be gathered
   * @param out takes reports, and problems with single entries, on this thread
   * @throws FetchFailure if the source itself gives nothing
   */
  public Visit visit(
      String address, Validators known, Predicate<String> wanted, Consumer<Intake> out)
      throws FetchFailure {
    return switch (fetcher.fetch(WebAddress.parse(address), known)) {
      case Fetched.Unchanged _ -> new Visit(Optional.empty(), known, false);
      case Fetched.Received received -> {
        read(address, content(received), wanted, out);
        yield new Visit(received.movedTo(), received.validators(), true);
      }
    };
  }

  private Content content(Fetched.Received received) throws FetchFailure {
    Answer answer = received.answer();
    String address = answer.target().toString();
    Optional<String> record = Optional.empty();
    if (evidence.isPresent()) {
      try {
        record = Optional.of(evidence.get().keep(address, received.moment(), answer.raw()));
      } catch (IOException failure) {
        throw FetchFailure.notKept(failure);
      }
    }
    Provenance provenance =
        Provenance.UNKNOWN
            .at(Optional.of(address), Optional.empty())
            .fetchedAs(received.moment(), record);
    return new Content(
        address,
        WebIds.of(address),
        answer.body(),
        answer.mediaType(),
        answer.charset(),
        provenance);
  }

  private void read(
      String source, Content content, Predicate<String> wanted, Consumer<Intake> out) {
    try {
      switch (content.kind()) {
        case FEED -> readFeed(source, content, wanted, out);
        case OUTLINES -> readOutlines(content, wanted, out);
        case TEXT, JSON_LINES, PAGE, ARCHIVE, PDF, MAIL, MAILBOX -> {
          ReportIntake.Made made = reports.make(content, content.kind());
          out.accept(new Received(source, tagging.tag(made.report()), made.notes()));
        }
      }
    } catch (Unreadable reason) {
      out.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    } catch (IOException failure) {
      out.accept(Problem.of(source, "it cannot be read: " + failure.getMessage(), "Try again."));
    }
  }

  private void readOutlines(Content content, Predicate<String> wanted, Consumer<Intake> out)
      throws Unreadable {
    String list = MarkedUpText.decode(content.bytes(), content.charset()).text();
    for (Outlines.Outline outline : Outlines.read(list)) {
      try {
        visit(outline.address(), Validators.NONE, wanted, out);
      } catch (FetchFailure failure) {
        out.accept(Problem.of(outline.address(), failure.reason(), failure.wayOut()));
      }
    }
  }

  private void readFeed(
      String source, Content content, Predicate<String> wanted, Consumer<Intake> out)
      throws IOException, Unreadable {
    new FeedReader(limits.reportBytes())
        .read(
            new ByteArrayInputStream(content.bytes()),
            content.charset(),
            content.provenance().address(),
            (header, entry) -> {
              if (wanted.test(FeedReports.name(entry))) {
                readEntry(source, content, header, entry, out);
              }
              return true;
            });
  }

  private void readEntry(
      String source, Content feed, FeedHeader header, FeedEntry entry, Consumer<Intake> out) {
    String own = entry.address().orElseGet(() -> source + "#" + FeedReports.name(entry));
    try {
      Optional<Report> told = FeedReports.report(WebIds.of(own), header, entry, feed.provenance());
      List<Note> notes = new ArrayList<>();
      Optional<Report> whole = Optional.empty();
      if (FeedReports.length(FeedReports.words(entry)) < WHOLE_ARTICLE) {
        whole = entry.address().flatMap(address -> page(address, notes));
      }
      Optional<Report> report =
          whole
              .map(page -> told.map(entryReport -> merged(page, entryReport)).orElse(page))
              .or(() -> told);
      report.ifPresentOrElse(
          made -> out.accept(new Received(own, tagging.tag(made), notes)),
          () -> out.accept(Problem.of(own, "this entry has no words", "It is passed over.")));
    } catch (Unreadable reason) {
      out.accept(Problem.of(own, reason.reason(), reason.wayOut()));
    }
  }

  /** The page's article; where it cannot be had, a note tells why. */
  private Optional<Report> page(String address, List<Note> notes) {
    try {
      Fetched fetched = fetcher.fetch(WebAddress.parse(address), Validators.NONE);
      if (fetched instanceof Fetched.Received received) {
        Content content = content(received);
        ReportIntake.Made made = reports.make(content, content.kind());
        notes.addAll(made.notes());
        return Optional.of(made.report());
      }
    } catch (FetchFailure failure) {
      notes.add(Note.of("Only the feed's summary: for the page, " + failure.reason() + "."));
    } catch (Unreadable reason) {
      notes.add(Note.of("Only the feed's summary: for the page, " + reason.reason() + "."));
    } catch (IOException failure) {
      notes.add(Note.of("Only the feed's summary: the page cannot be read."));
    }
    return Optional.empty();
  }

  /** The page's words with what the feed knows better: the entry's id, headline, day and source. */
  private static Report merged(Report page, Report entry) {
    return new Report(
        entry.id(),
        page.scene(),
        page.outlet().or(entry::outlet),
        entry.published().or(page::published),
        entry.title().or(page::title),
        page.text(),
        page.provenance()
            .at(
                page.provenance().address(),
                entry.provenance().byline().or(() -> page.provenance().byline()))
            .through(entry.provenance().via()));
  }
}
