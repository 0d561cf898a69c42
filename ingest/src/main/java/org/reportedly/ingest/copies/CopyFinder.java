package org.reportedly.ingest.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.model.Report;

/**
 * Tells of each report whether it is a copy of one that came before: the same words, nearly the
 * same, or most of one inside the other, as when an outlet cuts an agency's story or adds to it.
 * Nothing is taken out; a copy only knows its origin.
 *
 * <p>Holds about 3 kB a report, whatever its length. Not for use by many threads.
 */
public final class CopyFinder {
  private record Known(String origin, Fingerprint fingerprint) {}

  private final List<Known> known = new ArrayList<>();

  /** The origins of the copies, so that a copy of a copy has the same. */
  private final Map<String, String> origins = new HashMap<>();

  private final List<BandTable> bands = new ArrayList<>();

  /** Nothing was seen. */
  public CopyFinder() {
    for (int i = 0; i < Fingerprint.BANDS; i++) {
      bands.add(new BandTable());
    }
  }

  /**
   * Remembers a report and tells whose copy it is: by its words, or by what its page says where the
   * words tell nothing.
   *
   * @return the id of the first report that had these words; empty if this is the first
   */
  public Optional<String> originOf(Report report) {
    Optional<String> declared =
        report.provenance().copyOf().map(id -> origins.getOrDefault(id, id));
    Optional<String> origin = byWords(report, declared).or(() -> declared);
    origin.filter(id -> !id.equals(report.id())).ifPresent(id -> origins.put(report.id(), id));
    return origin;
  }

  private Optional<String> byWords(Report report, Optional<String> declared) {
    Optional<Fingerprint> print = Fingerprint.of(report.text());
    if (print.isEmpty()) {
      return Optional.empty();
    }
    Fingerprint fingerprint = print.get();
    Optional<String> origin = mostAlike(fingerprint, meeting(fingerprint)).map(Known::origin);
    known.add(new Known(origin.or(() -> declared).orElse(report.id()), fingerprint));
    return origin;
  }

  /** The reports that share a band; where nobody has a band yet, the new report has it. */
  private Set<Integer> meeting(Fingerprint fingerprint) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      int first = bands.get(band).firstOr(fingerprint.band(band), known.size());
      if (first >= 0) {
        numbers.add(first);
      }
    }
    return numbers;
  }

  private Optional<Known> mostAlike(Fingerprint fingerprint, Set<Integer> numbers) {
    Optional<Known> best = Optional.empty();
    double most = Fingerprint.ENOUGH_SHARED;
    for (int number : numbers) {
      Fingerprint other = known.get(number).fingerprint();
      double shared = fingerprint.sharedWith(other);
      if (shared >= most && !fingerprint.isQuotation(other)) {
        most = Math.nextUp(shared);
        best = Optional.of(known.get(number));
      }
    }
    return best;
  }
}
