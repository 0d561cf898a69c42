package org.reportedly.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One published text, as it came.
 *
 * @param id names the report among all that are read together; not blank
 * @param scene the crisis that the report belongs to, where somebody sorted it
 * @param outlet who published it, such as a newspaper or an agency
 * @param published the day of publication; without it, words such as "on Tuesday" have no date
 * @param title the headline, which is no part of {@code text}
 * @param text plain text, paragraphs parted by a blank line; all offsets of claims count its UTF-16
 *     code units
 * @param provenance where the words came from and how they came here
 */
public record Report(
    String id,
    Optional<String> scene,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> title,
    String text,
    Provenance provenance) {
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id");
    }
  }

  /** A report of whose way here nothing is known. */
  public Report(
      String id,
      Optional<String> scene,
      Optional<String> outlet,
      Optional<LocalDate> published,
      Optional<String> title,
      String text) {
    this(id, scene, outlet, published, title, text, Provenance.UNKNOWN);
  }

  /** A report of which nothing is known but its words. */
  public static Report of(String id, String text) {
    return new Report(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** The same report with a day of publication. */
  public Report publishedOn(LocalDate day) {
    return new Report(id, scene, outlet, Optional.of(day), title, text, provenance);
  }

  /** The same report with an outlet. */
  public Report from(String publisher) {
    return new Report(id, scene, Optional.of(publisher), published, title, text, provenance);
  }

  /** The same report with another provenance. */
  public Report with(Provenance other) {
    return new Report(id, scene, outlet, published, title, text, other);
  }

  /**
   * The same report without what is only about one fetching of it: when, as which bytes, and whose
   * copy it was found to be. Two that are equal then say the same.
   */
  public Report apartFromFetching() {
    return with(provenance.apartFromFetching());
  }
}
