package org.reportedly.extraction.explanation;

import java.util.List;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.knowledge.Hedges;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.place.PlaceMention;
import org.reportedly.extraction.place.PlaceReader;
import org.reportedly.language.Document;

/**
 * What explaining needs of tables and stages; the same for all reports.
 *
 * @param reader tells why a name means the place that it does
 */
public record Explanations(
    SpeechCues cues, Hedges hedges, ConfidenceModel confidence, PlaceReader reader) {

  /**
   * What explains the claims of one report.
   *
   * @param places all that it names, in the order of the text
   */
  public Explainer of(Document document, List<PlaceMention> places) {
    return new Explainer(this, document, places);
  }
}
