package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * A sentence with what was found in it.
 *
 * @param sentence the sentence
 * @param index its place among the report's sentences, from 0
 * @param events what happened
 * @param attributions who says so, the smallest content first
 * @param ownership which words belong to which event
 */
record SentenceReading(
    Sentence sentence,
    int index,
    List<Event> events,
    List<Attribution> attributions,
    Ownership ownership) {

  static SentenceReading of(
      Sentence sentence, int index, List<Event> found, List<Attribution> all) {
    List<Attribution> attributions =
        all.stream().filter(attribution -> !isIdiom(attribution, found)).toList();
    List<Token> cues = attributions.stream().map(Attribution::cue).toList();
    List<Event> events =
        found.stream()
            .filter(event ->
                attributions.stream()
                    .noneMatch(said ->
                        said.cue().index() == event.trigger().index()
                            && !said.tells(event.trigger())))
            .toList();
    return new SentenceReading(
        sentence, index, events, attributions, new Ownership(sentence, events, cues));
  }

  /** "called off the strike", "dismissed the cabinet": no speech, as the words beside it tell. */
  private static boolean isIdiom(Attribution attribution, List<Event> found) {
    boolean hasClause =
        attribution.sentence().child(attribution.cue(), Relation.CCOMP, Relation.XCOMP).isPresent();
    if (hasClause || attribution.tells(attribution.cue()) || tellsDeed(attribution, found)) {
      return false;
    }
    return switch (attribution.kind()) {
      case SAYS, CONFIRMS, SUSPECTS, ACCUSES ->
          found.stream()
              .anyMatch(event ->
                  event.trigger().index() == attribution.cue().index()
                      && !event.rule().others().isEmpty());
      case DENIES, EXPECTS, DEMANDS ->
          found.stream()
              .anyMatch(event ->
                  event.trigger().index() == attribution.cue().index() && event.rule().isNarrow());
    };
  }

  /** "rejected suggestions that the town had fallen": the word governs what is told to happen. */
  private static boolean tellsDeed(Attribution attribution, List<Event> found) {
    return !attribution.cue().lemma().equals("call")
        && found.stream()
            .filter(event -> event.rule().part() == Part.VERB)
            .map(Event::trigger)
            .filter(attribution::covers)
            .anyMatch(verb -> isFiniteClause(attribution.sentence(), verb));
  }

  private static boolean isFiniteClause(Sentence sentence, Token verb) {
    boolean clause =
        switch (verb.relation()) {
          case ACL, RELCL, CCOMP -> true;
          default -> false;
        };
    return clause
        && sentence.children(verb, Relation.AUX).stream().noneMatch(aux -> aux.tag().equals("TO"));
  }

  /** The attributions of a word, the nearest first. */
  List<Attribution> attributionsOf(Token token) {
    List<Attribution> found =
        new ArrayList<>(
            attributions.stream().filter(attribution -> attribution.tells(token)).toList());
    found.removeIf(inner -> isWanted(inner, found));
    boolean own = found.stream().anyMatch(one -> !one.isGoingOn() && one.namedSource().isPresent());
    found.removeIf(inner -> isDenied(inner, found));
    return own ? found.stream().filter(one -> !one.isGoingOn()).toList() : found;
  }

  /** "denied that the ministry had asked for it", "rejected their claims that": who denies it. */
  private static boolean isDenied(Attribution inner, List<Attribution> all) {
    boolean asked = inner.kind() == SpeechCue.Kind.DEMANDS || inner.cue().tagged("NN");
    return asked
        && all.stream()
            .anyMatch(outer ->
                outer.kind() == SpeechCue.Kind.DENIES
                    && !outer.negated()
                    && outer.covers(inner.cue()));
  }

  /** "urged her to order an inquiry": she has ordered nothing. */
  private static boolean isWanted(Attribution inner, List<Attribution> all) {
    boolean infinitive =
        inner.sentence().children(inner.cue(), Relation.AUX).stream()
            .anyMatch(aux -> aux.tag().equals("TO"));
    return infinitive
        && all.stream()
            .anyMatch(outer -> outer.kind() == SpeechCue.Kind.DEMANDS && outer.covers(inner.cue()));
  }

  /** The attribution nearest to the event. */
  Optional<Attribution> nearest(Event event) {
    return attributionsOf(event.trigger()).stream().findFirst();
  }

  /** Attributions whose content tells no event, but for those inside others of the same speaker. */
  List<Attribution> withoutEvent() {
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean hasEvent = events.stream().anyMatch(event -> attribution.covers(event.trigger()));
      boolean hasInner =
          attributions.stream()
              .anyMatch(other ->
                  other.cue().index() != attribution.cue().index()
                      && attribution.covers(other.cue()));
      if (!hasEvent && !hasInner) {
        found.add(attribution);
      }
    }
    return found;
  }
}
