package org.reportedly.extraction.explanation;

import java.util.List;
import org.reportedly.extraction.confidence.Weighed;

/**
 * Why a claim was read as it was, field by field.
 *
 * @param type why this happened and nothing else; never empty
 * @param speakers why they say so, in the order of the claim's speakers; never empty
 * @param stance why so surely; never empty
 * @param actors why they did it; never empty
 * @param targets why it was done to them; never empty
 * @param place why there; never empty
 * @param when why then; never empty
 * @param figures where each number stands
 * @param background why it is told as history; empty where it is not
 * @param confidence the signs that raised or lowered the confidence, the weightiest first
 */
public record Explanation(
    List<Reason> type,
    List<Reason> speakers,
    List<Reason> stance,
    List<Reason> actors,
    List<Reason> targets,
    List<Reason> place,
    List<Reason> when,
    List<Reason> figures,
    List<Reason> background,
    List<Weighed> confidence) {
  public Explanation {
    type = List.copyOf(type);
    speakers = List.copyOf(speakers);
    stance = List.copyOf(stance);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    place = List.copyOf(place);
    when = List.copyOf(when);
    figures = List.copyOf(figures);
    background = List.copyOf(background);
    confidence = List.copyOf(confidence);
  }
}
