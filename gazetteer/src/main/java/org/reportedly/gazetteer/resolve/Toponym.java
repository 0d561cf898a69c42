package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/**
 * A place named in a report, and which one is meant.
 *
 * @param span where the name stands in the report's text, in UTF-16 code units, with a word for its
 *     kind that belongs to it
 * @param text the words of the span
 * @param sentence index of the sentence, from 0
 * @param name as the report names it, such as "Kursk region"
 * @param offset direction or distance from it, as the report has it: "20 km north-west of", "near"
 * @param entry the place meant, or for a site that which it is named after; empty if it is unknown
 * @param coordinates of the place, or of the smallest known area that holds it
 * @param country ISO 3166 alpha-2, or empty for seas and where it is unknown
 * @param province the first-level area that it lies in
 * @param district the second-level area that it lies in
 * @param kind what it is, such as {@code town}, {@code river} or {@code site}
 * @param precision what the report tells, even where the coordinates are those of a larger area
 * @param role what it does there
 * @param confidence that the right place was chosen, 0 to 1
 * @param why it was chosen, in words
 * @param candidates the best namesakes, best first; includes the chosen one
 */
public record Toponym(
    Span span,
    String text,
    int sentence,
    String name,
    Optional<String> offset,
    Optional<GazetteerEntry> entry,
    Optional<Coordinates> coordinates,
    String country,
    AdministrativeArea province,
    AdministrativeArea district,
    String kind,
    Precision precision,
    Role role,
    double confidence,
    String why,
    List<Candidate> candidates) {
  public Toponym {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a toponym needs a name");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
    candidates = List.copyOf(candidates);
  }

  /** Whether it tells where the report was written. */
  public boolean isDateline() {
    return role == Role.DATELINE;
  }

  /** The same place with its namesakes counted anew. */
  Toponym among(List<Candidate> others) {
    return new Toponym(
        span,
        text,
        sentence,
        name,
        offset,
        entry,
        coordinates,
        country,
        province,
        district,
        kind,
        precision,
        role,
        confidence,
        why,
        others);
  }

  /** The same place in disputed land. */
  Toponym disputed(String countedTo, String note) {
    return new Toponym(
        span,
        text,
        sentence,
        name,
        offset,
        entry,
        coordinates,
        countedTo,
        province,
        district,
        kind,
        precision,
        role,
        confidence,
        why + "; " + note,
        candidates);
  }

  /** The place as claims have it; empty where nothing is known of where it lies. */
  public Optional<Place> asPlace() {
    if (coordinates.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Place(name, country, coordinates, precision));
  }
}
