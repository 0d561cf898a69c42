package org.reportedly.model;

import java.util.List;
import java.util.Optional;

/**
 * One speaker's statement that one thing happened, or did not, or may, or will.
 *
 * @param id stable: the same report gives the same ids
 * @param report the report's id
 * @param evidence the shortest stretch that states the event
 * @param type what happened
 * @param codes the same in other schemes
 * @param speakers who says so, the nearest to the event first; empty where the outlet itself does
 * @param stance how the nearest speaker stands to it
 * @param actors who does it; empty where the text names nobody
 * @param targets who or what it is done to
 * @param place where; empty where the report tells nothing
 * @param when in which days; empty where the report tells nothing
 * @param figures every number of the event
 * @param background whether it is told as history
 * @param confidence how sure the reader is of the claim as a whole, 0 to 1
 */
public record Claim(
    String id,
    String report,
    Evidence evidence,
    ClaimType type,
    EventCodes codes,
    List<Speaker> speakers,
    Stance stance,
    List<Participant> actors,
    List<Participant> targets,
    Optional<Place> place,
    Optional<Period> when,
    List<Figure> figures,
    boolean background,
    double confidence) {
  public Claim {
    if (id.isBlank() || report.isBlank()) {
      throw new IllegalArgumentException("a claim needs an id and a report");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1, not " + confidence);
    }
    speakers = List.copyOf(speakers);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
  }

  /** The same claim, of which the reader is so sure. */
  public Claim withConfidence(double sure) {
    return new Claim(
        id,
        report,
        evidence,
        type,
        codes,
        speakers,
        stance,
        actors,
        targets,
        place,
        when,
        figures,
        background,
        sure);
  }
}
