package org.reportedly.extraction.claim;

import java.util.List;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.place.PlaceReader;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Reads English reports: the whole way from text to claims.
 *
 * <p>May be used by many threads at once.
 */
public final class EnglishClaimReader implements ClaimReader {
  private final Parser parser;
  private final Stages stages;
  private final ClaimFinisher finisher;

  public EnglishClaimReader(Parser parser, PlaceReader places, ActorBook actors) {
    this.parser = parser;
    this.stages = Stages.load(actors, places);
    this.finisher = new ClaimFinisher(stages.codes());
  }

  @Override
  public Reading read(Report report) {
    Document document = parser.parse(report);
    List<Draft> drafts = new ReportReader(stages, document).read();
    return finisher.finish(document, drafts);
  }
}
