package org.reportedly.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.archive.EvidenceArchive;
import org.reportedly.ingest.feed.Outlines;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.Fetcher;
import org.reportedly.ingest.fetch.Validators;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;

/**
 * Gathers the reports of web addresses: of a page, a PDF, or all entries of a feed. Where a feed
 * gives no more than a summary, the page that it announces is fetched, too. What was fetched is
 * kept as evidence first, if there is an archive for it.
 *
 * <p>May be used by many threads at once.
 */
public final class WebIntake {
  private static final int DEEPEST_LISTS = 3;

  private final KeptFetching fetching;
  private final Limits limits;
  private final ReportIntake reports = new ReportIntake();
  private final Tagging tagging = new Tagging();

  /**
   * @param fetcher makes the requests
   * @param evidence keeps what was fetched
   * @param limits for feeds and reports
   */
  public WebIntake(Fetcher fetcher, Optional<EvidenceArchive> evidence, Limits limits) {
    this.fetching = new KeptFetching(fetcher, evidence);
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
   * @param memory tells which entries of feeds are to be gathered
   * @param out takes reports, and problems with single entries, on this thread
   * @throws FetchFailure if the source itself gives nothing
   */
  public Visit visit(String address, Validators known, EntryMemory memory, Consumer<Intake> out)
      throws FetchFailure {
    return visit(address, known, memory, out, 0);
  }

  /**
   * Visits several sources at the same time; what goes wrong is handed over as problems.
   *
   * @param out takes what they give in their order, on this thread; what it throws ends all visits
   */
  public void visitAll(List<String> addresses, Consumer<Intake> out) {
    visitAll(addresses, EntryMemory.NONE, out, 0);
  }

  private void visitAll(
      List<String> addresses, EntryMemory memory, Consumer<Intake> out, int depth) {
    OrderedVisits.all(
        addresses,
        (address, line) -> {
          try {
            visit(address, Validators.NONE, memory, line, depth);
          } catch (FetchFailure failure) {
            line.accept(Problem.of(address, failure.reason(), failure.wayOut()));
          }
        },
        out);
  }

  private Visit visit(
      String address, Validators known, EntryMemory memory, Consumer<Intake> out, int listsAbove)
      throws FetchFailure {
    Optional<KeptFetching.Got> got = fetching.get(WebAddress.parse(address), known);
    got.ifPresent(fresh -> read(address, fresh, memory, out, listsAbove));
    return got.map(fresh -> new Visit(fresh.movedTo(), fresh.validators(), true))
        .orElseGet(() -> new Visit(Optional.empty(), known, false));
  }

  private void read(
      String source,
      KeptFetching.Got got,
      EntryMemory memory,
      Consumer<Intake> out,
      int listsAbove) {
    Content content = got.content();
    try {
      switch (content.kind()) {
        case FEED ->
            new FeedVisit(fetching, reports, tagging, memory, out)
                .read(source, content, got.completeness(), limits.reportBytes());
        case OUTLINES -> readOutlines(content, memory, out, listsAbove);
        case TEXT, JSON_LINES, PAGE, ARCHIVE, PDF, MAIL, MAILBOX -> {
          ReportIntake.Made made = reports.make(content, content.kind());
          List<Note> notes = new ArrayList<>(made.notes());
          notes.addAll(got.lost());
          out.accept(new Received(source, tagging.tag(made.report()), notes));
        }
      }
    } catch (Unreadable reason) {
      out.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    } catch (IOException failure) {
      out.accept(Problem.of(source, "it cannot be read: " + failure.getMessage(), "Try again."));
    }
  }

  private void readOutlines(
      Content content, EntryMemory memory, Consumer<Intake> out, int listsAbove) throws Unreadable {
    if (listsAbove >= DEEPEST_LISTS) {
      throw new Unreadable(
          "lists of feeds lead to one another more than %d deep".formatted(DEEPEST_LISTS),
          "It is passed over.");
    }
    String list = MarkedUpText.decode(content.bytes(), content.charset()).text();
    List<String> feeds = Outlines.read(list).stream().map(Outlines.Outline::address).toList();
    visitAll(feeds, memory, out, listsAbove + 1);
  }
}
