package org.reportedly.ingest;

import java.util.Optional;
import org.reportedly.ingest.copies.Syndication;
import org.reportedly.ingest.tongue.LanguageTeller;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

/**
 * Adds to a report's provenance what its own words tell: its language, and through whose hands it
 * came. The words count more than what a page says of its language, for templates are often wrong.
 *
 * <p>Immutable; may be used by many threads at once.
 */
final class Tagging {
  private final LanguageTeller languages = new LanguageTeller();
  private final Syndication syndication = new Syndication();

  Report tag(Report report) {
    Provenance known = report.provenance();
    Optional<String> language = languages.tell(report.text()).or(known::language);
    return report.with(known.in(language).through(syndication.via(report)));
  }
}
