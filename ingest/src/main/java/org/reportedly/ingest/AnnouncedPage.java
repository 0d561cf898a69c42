package org.reportedly.ingest;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/**
 * What came of fetching the page that an entry of a feed announces.
 *
 * @param report the page's article, if there is one
 * @param notes what is to be said of it
 * @param isMissing whether the page should be there and is not
 * @param mayComeLater whether it may be had another time
 */
record AnnouncedPage(
    Optional<Report> report, List<Note> notes, boolean isMissing, boolean mayComeLater) {
  /** The entry has all its words, or announces no page. */
  static final AnnouncedPage NONE = new AnnouncedPage(Optional.empty(), List.of(), false, false);

  AnnouncedPage {
    notes = List.copyOf(notes);
  }

  static AnnouncedPage of(Report report, List<Note> notes) {
    return new AnnouncedPage(Optional.of(report), notes, false, false);
  }

  /**
   * A page that cannot be had.
   *
   * @param reason as the end of a sentence that begins with the page
   */
  static AnnouncedPage missing(String reason, boolean mayComeLater) {
    Note note = Note.of("Only the feed's summary: for the page, " + reason + ".");
    return new AnnouncedPage(Optional.empty(), List.of(note), true, mayComeLater);
  }
}
