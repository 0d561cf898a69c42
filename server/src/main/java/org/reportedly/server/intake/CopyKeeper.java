package org.reportedly.server.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reportedly.ingest.copies.CopyBook;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.picture.Picture;

/**
 * Keeps readings and marks copies: of reports that the ledger holds and of those that are kept
 * through this. Reports that are there already are marked when an earlier one comes. What another
 * program adds meanwhile to days that were looked at is not seen.
 */
public final class CopyKeeper implements Keeper {
  private final Picture picture;
  private CopyBook copies = new CopyBook();

  /** The days of publication whose reports were looked at; empty for those without one. */
  private final Set<Optional<LocalDate>> known = new HashSet<>();

  private boolean knowsAll;

  /**
   * @param picture takes the readings
   */
  public CopyKeeper(Picture picture) {
    this.picture = picture;
  }

  @Override
  public synchronized List<AddResult> addAll(List<Reading> readings, String author) {
    List<Reading> marked = new ArrayList<>();
    Map<String, String> marks = new TreeMap<>();
    try {
      for (Reading reading : readings) {
        Report report = reading.report();
        look(report.published());
        Map<String, String> found = copies.come(report);
        // What is found later in the group takes the place of what was found earlier.
        marks.putAll(found);
        marked.add(
            Optional.ofNullable(found.get(report.id()))
                .map(origin -> report.with(report.provenance().copying(origin)))
                .map(copy -> new Reading(copy, reading.claims(), reading.notes()))
                .orElse(reading));
      }
      return picture.addAll(marked, marks, author);
    } catch (RuntimeException failure) {
      forget();
      throw failure;
    }
  }

  private void look(Optional<LocalDate> published) {
    if (knowsAll) {
      return;
    }
    if (published.isEmpty()) {
      forget();
      learn(picture.reports(ClaimQuery.ALL));
      knowsAll = true;
      return;
    }
    lookAt(Optional.empty());
    LocalDate day = published.get();
    day.minusDays(CopyBook.DAYS)
        .datesUntil(day.plusDays(CopyBook.DAYS + 1))
        .forEach(it -> lookAt(Optional.of(it)));
  }

  private void lookAt(Optional<LocalDate> day) {
    if (known.add(day)) {
      learn(picture.publishedOn(day));
    }
  }

  private void learn(Stream<StoredReport> reports) {
    try (reports) {
      reports.forEach(it -> copies.know(it.report()));
    }
  }

  private void forget() {
    copies = new CopyBook();
    known.clear();
    knowsAll = false;
  }
}
