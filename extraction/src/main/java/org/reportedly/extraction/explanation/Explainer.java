package org.reportedly.extraction.explanation;

import java.util.List;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.confidence.Signs;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.place.PlaceMention;
import org.reportedly.language.Document;
import org.reportedly.model.Claim;

/** Explains the claims of one report. One is made for each report. */
public final class Explainer {
  private final TypeReasons types;
  private final SpeakerReasons speakers;
  private final StanceReasons stances;
  private final ParticipantReasons participants;
  private final PlaceReasons places;
  private final WhenReasons times;
  private final FigureReasons figures;
  private final ConfidenceModel confidence;

  /**
   * @param document the parsed report
   * @param places all that it names, in the order of the text
   */
  Explainer(Explanations tables, Document document, List<PlaceMention> places) {
    String text = document.report().text();
    SpeechRules rules = new SpeechRules(tables.cues());
    this.types = new TypeReasons(text);
    this.speakers = new SpeakerReasons(rules);
    this.stances = new StanceReasons(rules, tables.hedges());
    this.participants = new ParticipantReasons();
    this.places = new PlaceReasons(text, places, tables.reader().reasons(document));
    this.times = new WhenReasons();
    this.figures = new FigureReasons();
    this.confidence = tables.confidence();
  }

  /**
   * Why the claim was read as it was.
   *
   * @param claim as it was read
   * @param grounds what it was read from
   */
  public Explanation of(Claim claim, Grounds grounds) {
    return new Explanation(
        types.of(claim, grounds),
        speakers.of(claim, grounds),
        stances.of(claim, grounds),
        participants.actors(claim, grounds),
        participants.targets(claim, grounds),
        places.of(claim, grounds),
        times.of(claim, grounds),
        figures.of(claim, grounds),
        times.background(claim),
        confidence.weighed(Signs.of(claim, grounds)));
  }
}
