package org.reportedly.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.feed.FeedConsumer;
import org.reportedly.ingest.feed.FeedEntry;
import org.reportedly.ingest.feed.FeedHeader;
import org.reportedly.ingest.feed.FeedReader;
import org.reportedly.ingest.fetch.ClosedHosts;
import org.reportedly.ingest.fetch.Completeness;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.Validators;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/**
 * One visit to a feed: each wanted entry becomes a report, completed from its page where the feed
 * has no more than a summary. A host that asks to be left alone meanwhile is.
 */
final class FeedVisit {
  /** An entry with fewer characters is taken for a summary of its page. */
  private static final int WHOLE_ARTICLE = 1000;

  private final KeptFetching fetching;
  private final ReportIntake reports;
  private final Tagging tagging;
  private final EntryMemory memory;
  private final Consumer<Intake> out;
  private final ClosedHosts closed;

  /**
   * @param fetching gets the pages
   * @param reports makes reports of them
   * @param tagging completes the reports
   * @param memory tells which entries are wanted
   * @param out takes reports, and problems with single entries
   */
  FeedVisit(
      KeptFetching fetching,
      ReportIntake reports,
      Tagging tagging,
      EntryMemory memory,
      Consumer<Intake> out) {
    this.fetching = fetching;
    this.reports = reports;
    this.tagging = tagging;
    this.memory = memory;
    this.out = out;
    this.closed = new ClosedHosts(fetching.clock());
  }

  /**
   * Reads the feed.
   *
   * @param source what it is called towards a person
   * @param content the feed
   * @param completeness how much of it there is
   * @param entryCharacters how long one entry may be
   * @throws Unreadable if this is no feed, or its end is missing
   */
  void read(String source, Content content, Completeness completeness, int entryCharacters)
      throws IOException, Unreadable {
    FeedConsumer taker =
        (header, entry) -> {
          String version = FeedReports.version(entry);
          if (!memory.wants(version) || readEntry(source, content, header, entry)) {
            memory.gathered(version);
          }
          return true;
        };
    try {
      new FeedReader(entryCharacters)
          .read(
              new ByteArrayInputStream(content.bytes()),
              content.charset(),
              content.provenance().address(),
              completeness == Completeness.WHOLE ? taker : new AllButLast(taker));
    } catch (Unreadable reason) {
      if (completeness == Completeness.WHOLE) {
        throw reason;
      }
    }
    switch (completeness) {
      case WHOLE -> {
        // Nothing is missing.
      }
      case CUT ->
          throw new Unreadable(
              "the feed goes on after " + fetching.limits().bodySize(),
              "The entries before that were read.");
      case BROKEN_OFF ->
          throw new Unreadable(
              "the feed broke off while it was fetched", "The entries before that were read.");
    }
  }

  /** Whether the entry need not be looked at again, because it will not give more than now. */
  private boolean readEntry(String source, Content feed, FeedHeader header, FeedEntry entry) {
    String own = entry.address().orElseGet(() -> source + "#" + FeedReports.name(entry));
    try {
      Optional<Report> told = FeedReports.report(WebIds.of(own), header, entry, feed.provenance());
      AnnouncedPage page =
          entry
              .address()
              .filter(_ -> FeedReports.length(FeedReports.words(entry)) < WHOLE_ARTICLE)
              .map(this::page)
              .orElse(AnnouncedPage.NONE);
      Optional<Report> report =
          page.report()
              .map(found -> told.map(entryReport -> merged(found, entryReport)).orElse(found))
              .or(() -> told);
      report.ifPresentOrElse(
          made -> out.accept(new Received(own, tagging.tag(made), page.notes(), !page.isMissing())),
          () -> out.accept(Problem.of(own, "this entry has no words", "It is passed over.")));
      return !page.mayComeLater();
    } catch (Unreadable reason) {
      out.accept(Problem.of(own, reason.reason(), reason.wayOut()));
      return true;
    }
  }

  /** The page's article; where it cannot be had, a note tells why. */
  private AnnouncedPage page(String address) {
    try {
      URI target = WebAddress.parse(address);
      closed.check(target);
      try {
        Optional<KeptFetching.Got> got = fetching.get(target, Validators.NONE);
        return got.isPresent() ? page(got.get()) : AnnouncedPage.NONE;
      } catch (FetchFailure failure) {
        closed.hear(target, failure);
        throw failure;
      }
    } catch (FetchFailure failure) {
      boolean later = failure.kind() == FetchFailure.Kind.PASSING;
      return AnnouncedPage.missing(failure.reason(), later);
    } catch (Unreadable reason) {
      return AnnouncedPage.missing(reason.reason(), false);
    } catch (IOException failure) {
      return AnnouncedPage.missing("it cannot be read", false);
    }
  }

  private AnnouncedPage page(KeptFetching.Got got) throws Unreadable, IOException {
    ReportIntake.Made made = reports.make(got.content(), got.content().kind());
    List<Note> notes = new ArrayList<>(made.notes());
    notes.addAll(got.lost());
    return AnnouncedPage.of(made.report(), notes);
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
