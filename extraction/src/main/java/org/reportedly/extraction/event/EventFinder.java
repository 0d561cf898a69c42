package org.reportedly.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.TriggerRule;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;

/**
 * Finds the events of a sentence.
 *
 * <p>May be used by many threads at once.
 */
public final class EventFinder {
  private final Triggers triggers;
  private final WordClasses classes;
  private final SpeechCues speech;

  public EventFinder(Triggers triggers, WordClasses classes, SpeechCues speech) {
    this.triggers = triggers;
    this.classes = classes;
    this.speech = speech;
  }

  /** The events in the order of their triggers; no event where another one tells it already. */
  public List<Event> find(Sentence sentence, PlaceNames placeNames) {
    TriggerMatch match = new TriggerMatch(classes, placeNames);
    List<Event> candidates = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      first(match, sentence, token)
          .ifPresent(rule ->
              rule.types().forEach(type -> candidates.add(new Event(sentence, token, type, rule))));
    }
    NounEvents nouns = new NounEvents(candidates, speech);
    Undertakings undertakings = new Undertakings(candidates);
    return candidates.stream()
        .filter(undertakings::isEventOfItsOwn)
        .filter(event ->
            event.rule().part() == Part.VERB
                ? nouns.isVerbOfItsOwn(event)
                : nouns.isEventOfItsOwn(event))
        .filter(event -> !isSwallowed(event, candidates))
        .toList();
  }

  /** The narrowest row that fits. */
  private Optional<TriggerRule> first(TriggerMatch match, Sentence sentence, Token token) {
    for (TriggerRule rule : triggers.of(token.lemma())) {
      if (match.fits(rule, sentence, token) && !isSpeech(rule, sentence, token)) {
        return isPeople(rule, sentence, token) ? Optional.empty() : Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** "help for the displaced": people, and nothing that happens here. */
  private static boolean isPeople(TriggerRule rule, Sentence sentence, Token token) {
    return rule.types().contains(ClaimType.DISPLACEMENT)
        && token.tagged("VB")
        && sentence
            .child(token, Relation.DET)
            .filter(article -> article.index() == token.index() - 1)
            .isPresent();
  }

  /** "claimed that", "reject accusations that": the word tells who says so, not what happened. */
  private boolean isSpeech(TriggerRule rule, Sentence sentence, Token token) {
    List<SpeechCue> cues = speech.of(token);
    if (!rule.others().isEmpty() || cues.isEmpty()) {
      return false;
    }
    if (rule.isAboutItsObject() && cues.stream().anyMatch(EventFinder::says)) {
      return sentence.children(token, Relation.DOBJ, Relation.NSUBJPASS).stream()
          .anyMatch(noun -> tellsTheSame(rule, noun));
    }
    return sentence.child(token, Relation.CCOMP).isPresent()
        || rule.part() == Part.NOUN
            && sentence.child(token, Relation.ACL, Relation.CCOMP).isPresent();
  }

  private static boolean says(SpeechCue cue) {
    return cue.kind() == SpeechCue.Kind.SAYS && cue.part() == Part.VERB;
  }

  /** "announced a truce", "declared a curfew": told by the noun, announced by the verb. */
  private boolean tellsTheSame(TriggerRule ofVerb, Token noun) {
    return triggers.of(noun.lemma()).stream()
        .anyMatch(rule -> rule.part() == Part.NOUN && rule.types().equals(ofVerb.types()));
  }

  /** "has been introduced" of a state of emergency, "was repelled" of an attack: one event. */
  private static boolean isSwallowed(Event event, List<Event> candidates) {
    for (Event other : candidates) {
      if (other.trigger().index() == event.trigger().index()) {
        continue;
      }
      boolean sameType = other.type() == event.type();
      boolean below = event.sentence().isUnder(event.trigger(), other.trigger());
      if (sameType && below && distance(event, other.trigger()) <= reach(event, other)) {
        return true;
      }
    }
    return false;
  }

  /** How far below another event of its type an event tells nothing of its own. */
  private static int reach(Event event, Event other) {
    boolean noun = event.rule().part() != Part.VERB;
    boolean underNoun = other.rule().part() == Part.NOUN;
    if (noun) {
      return underNoun ? 2 : 4;
    }
    return underNoun ? 3 : 0;
  }

  private static int distance(Event event, Token top) {
    int steps = 0;
    int at = event.trigger().index();
    while (at >= 0 && at != top.index()) {
      at = event.sentence().token(at).head();
      steps++;
    }
    return steps;
  }

  /** Types that say in themselves that something was done to an attack. */
  static final Set<ClaimType> SWALLOWING =
      Set.of(ClaimType.REPEL, ClaimType.CEASEFIRE, ClaimType.THREAT);
}
