package org.reportedly.extraction.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.casing.Truecaser;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.extraction.explanation.Explainer;
import org.reportedly.extraction.explanation.Explanation;
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
  private final Stages stages;
  private final ClaimFinisher finisher;
  private final Truecaser truecaser;

  public EnglishClaimReader(Parser parser, PlaceReader places, ActorBook actors) {
    this(parser, places, actors, Choosing.bundled());
  }

  /**
   * @param choosing by what it chooses places and days
   */
  public EnglishClaimReader(
      Parser parser, PlaceReader places, ActorBook actors, Choosing choosing) {
    this.stages = Stages.load(actors, places, choosing);
    this.truecaser = new Truecaser(parser, places, actors, stages.nameWords(), stages.classes());
    this.finisher = new ClaimFinisher(stages.codes(), stages.explanations().confidence());
  }

  @Override
  public Reading read(Report report) {
    Document document = truecaser.parse(report);
    List<Draft> drafts = new ReportReader(stages, document).read();
    return ClaimFinisher.reading(report, document, finisher.finish(report, drafts));
  }

  @Override
  public ExplainedReading explain(Report report) {
    Document document = truecaser.parse(report);
    ReportReader reader = new ReportReader(stages, document);
    List<ClaimFinisher.Finished> claims = finisher.finish(report, reader.read());
    Explainer explainer = reader.explainer();
    Map<String, Explanation> explanations = new HashMap<>();
    for (ClaimFinisher.Finished finished : claims) {
      explanations.put(finished.claim().id(), explainer.of(finished.claim(), finished.grounds()));
    }
    return new ExplainedReading(ClaimFinisher.reading(report, document, claims), explanations);
  }
}
