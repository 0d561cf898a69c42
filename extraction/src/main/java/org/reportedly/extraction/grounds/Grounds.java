package org.reportedly.extraction.grounds;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.extraction.figure.Quantity;
import org.reportedly.extraction.role.Participants;
import org.reportedly.extraction.stance.Doubt;
import org.reportedly.extraction.stance.FoundStance;
import org.reportedly.extraction.when.FoundWhen;
import org.reportedly.language.Sentence;

/** What the reader had before it when it made a claim. */
public sealed interface Grounds {
  /** The sentence that the claim rests on. */
  Sentence sentence();

  /** Its index in the document. */
  int index();

  /** The attributions that the claim stands under, the nearest first. */
  List<Attribution> attributions();

  /**
   * An event that words tell.
   *
   * @param beside the sentence's attributions that the event does not stand under
   * @param group the words
   * @param ownership which words of the sentence belong to which event
   * @param carried whether somebody goes on speaking who was named before
   * @param stance how sure it is
   * @param participants as the event's own words name them
   * @param when in which days it was; empty where the report does not tell
   * @param quantities the numbers of the sentence
   */
  record OfEvent(
      Sentence sentence,
      int index,
      List<Attribution> attributions,
      List<Attribution> beside,
      EventGroup group,
      Ownership ownership,
      boolean carried,
      FoundStance stance,
      Participants participants,
      Optional<FoundWhen> when,
      List<Quantity> quantities)
      implements Grounds {
    public OfEvent {
      attributions = List.copyOf(attributions);
      beside = List.copyOf(beside);
      quantities = List.copyOf(quantities);
    }
  }

  /**
   * What somebody says without telling an event.
   *
   * @param when in which days it was; empty where the report does not tell
   */
  record OfJudgement(
      Sentence sentence, int index, Attribution attribution, Optional<FoundWhen> when)
      implements Grounds {
    @Override
    public List<Attribution> attributions() {
      return List.of(attribution);
    }
  }

  /**
   * A denial that tells no event itself.
   *
   * @param about the claim that it is about
   */
  record OfDenial(Sentence sentence, int index, Attribution attribution, Grounds about)
      implements Grounds {
    @Override
    public List<Attribution> attributions() {
      return List.of(attribution);
    }
  }

  /**
   * A missing confirmation.
   *
   * @param about the claim that it is about
   */
  record OfDoubt(Sentence sentence, int index, Doubt doubt, Grounds about) implements Grounds {
    @Override
    public List<Attribution> attributions() {
      return List.of();
    }
  }
}
