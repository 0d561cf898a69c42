package org.reportedly.extraction.stance;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.Hedges;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Stance;

/**
 * Finds the stance of an event.
 *
 * <p>May be used by many threads at once.
 */
public final class StanceFinder {
  private static final int MOST_STEPS = 4;

  /** "has not accepted" is a refusal, whose "not" is spent on that. */
  private static final String NOT = "not";

  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "reputedly");
  private static final Set<String> PAST_AUXILIARIES = Set.of("have", "be");

  private final Hedges hedges;
  private final Falsehoods falsehoods;

  public StanceFinder(Hedges hedges, WordClasses classes) {
    this.hedges = hedges;
    this.falsehoods = new Falsehoods(classes);
  }

  /** The stance of the nearest speaker, or of the outlet where nobody is quoted. */
  public FoundStance of(Event event, Optional<Attribution> nearest) {
    FoundStance content = ofContent(event, nearest);
    return nearest.map(attribution -> spoken(content, attribution)).orElse(content);
  }

  private static FoundStance spoken(FoundStance content, Attribution attribution) {
    Stance stance =
        switch (attribution.kind()) {
          case SAYS, ACCUSES -> content.stance();
          case CONFIRMS -> attribution.negated() ? Stance.UNCONFIRMED : content.stance();
          case DENIES -> denied(content.stance(), attribution.negated());
          case SUSPECTS -> content.stance() == Stance.ASSERTS ? Stance.SUSPECTS : content.stance();
          case EXPECTS -> content.stance() == Stance.DENIES ? Stance.DENIES : Stance.EXPECTS;
          case DEMANDS -> Stance.DEMANDS;
        };
    return stance == content.stance()
        ? content
        : new FoundStance(stance, FoundStance.Ground.SPEECH, Optional.of(attribution.cue()));
  }

  /** Whether the event is only "reportedly" so, and nobody is named for it. */
  public boolean isHearsay(Event event) {
    return event.sentence().children(event.trigger(), ADVMOD).stream()
        .anyMatch(word -> HEARSAY.contains(word.lemma()));
  }

  private static Stance denied(Stance content, boolean negated) {
    if (negated) {
      return content;
    }
    return switch (content) {
      case DENIES -> Stance.ASSERTS;
      case ASSERTS, SUSPECTS, EXPECTS, DEMANDS, UNCONFIRMED -> Stance.DENIES;
    };
  }

  private FoundStance ofContent(Event event, Optional<Attribution> nearest) {
    Optional<Token> falsehood = falsehoods.about(event);
    if (falsehood.isPresent()) {
      return FoundStance.denied(falsehood.get());
    }
    boolean hearsay =
        nearest.isPresent()
            && nearest.get().sources().stream()
                .anyMatch(Attribution.Source.Hearsay.class::isInstance);
    Optional<Token> open =
        event.rule().part() == Part.VERB
            ? OpenQuestions.around(event.sentence(), event.trigger())
            : Optional.empty();
    if (open.isPresent()) {
      return FoundStance.hedged(Stance.UNCONFIRMED, open.get());
    }
    FoundStance found =
        event.rule().part() == Part.NOUN ? ofNoun(event, nearest) : ofVerb(event, nearest);
    Optional<Stance> ofWords = event.rule().stance();
    if (ofWords.isPresent() && found.stance() == Stance.ASSERTS) {
      return FoundStance.hedged(ofWords.get(), event.trigger());
    }
    return found.stance() == Stance.ASSERTS && hearsay
        ? new FoundStance(
            Stance.SUSPECTS, FoundStance.Ground.HEARSAY, nearest.map(Attribution::cue))
        : found;
  }

  private FoundStance ofVerb(Event event, Optional<Attribution> nearest) {
    Sentence sentence = event.sentence();
    Token verb = event.rule().part() == Part.VERB ? event.trigger() : predicate(event);
    Clause clause = new Clause(sentence, verb);
    if (event.rule().isNegative()) {
      return FoundStance.plain();
    }
    if (clause.isNegated() && !event.rule().others().contains(NOT)) {
      return FoundStance.denied(verb);
    }
    Optional<FoundStance> beside = besideVerb(clause);
    return beside.orElseGet(() -> above(sentence, verb, nearest));
  }

  private static Token predicate(Event event) {
    return event.trigger().relation() == NMOD
        ? event.trigger()
        : event.sentence().head(event.trigger()).orElse(event.trigger());
  }

  private Optional<FoundStance> besideVerb(Clause clause) {
    boolean perfectInfinitive = false;
    for (Token auxiliary : clause.auxiliaries()) {
      perfectInfinitive |=
          PAST_AUXILIARIES.contains(auxiliary.lemma()) && auxiliary.tag().equals("VB");
    }
    for (Token child : clause.sentence().children(clause.predicate(), AUX, ADVMOD, NEG)) {
      Optional<Stance> hedge =
          hedges.of(child.text().toLowerCase(java.util.Locale.ROOT).replace('’', '\''));
      if (hedge.isPresent() && (child.relation() != AUX || child.tag().equals("MD"))) {
        boolean pastGuess = hedge.get() == Stance.EXPECTS && perfectInfinitive && !isFuture(child);
        return Optional.of(FoundStance.hedged(pastGuess ? Stance.SUSPECTS : hedge.get(), child));
      }
    }
    return Optional.empty();
  }

  private static boolean isFuture(Token auxiliary) {
    return auxiliary.lemma().equals("will") || auxiliary.lemma().equals("be");
  }

  /** "plans to attack", "is believed to have fled", "refused to leave", "ordered to close". */
  private FoundStance above(Sentence sentence, Token verb, Optional<Attribution> nearest) {
    Token at = verb;
    for (int steps = 0; steps < MOST_STEPS && at.head() >= 0; steps++) {
      boolean climbs =
          switch (at.relation()) {
            case XCOMP, CONJ, OPRD, ACOMP -> true;
            default -> false;
          };
      Token head = sentence.token(at.head());
      boolean spoken = nearest.isPresent() && head.index() == nearest.get().cue().index();
      if (!climbs || spoken) {
        break;
      }
      if (at.relation() != CONJ) {
        if (head.lemma().equals("be") && at.relation() == XCOMP && isInfinitive(sentence, at)) {
          return new FoundStance(Stance.EXPECTS, FoundStance.Ground.COMING, Optional.of(head));
        }
        Optional<Stance> hedge = hedges.of(head.lemma());
        if (hedge.isPresent()) {
          boolean no = new Clause(sentence, head).isNegated();
          return no ? FoundStance.denied(head) : FoundStance.hedged(hedge.get(), head);
        }
        if (new Clause(sentence, head).isNegated()) {
          return FoundStance.denied(head);
        }
      }
      Optional<FoundStance> beside = besideVerb(new Clause(sentence, head));
      if (beside.isPresent()) {
        return beside.get();
      }
      at = head;
    }
    return FoundStance.plain();
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, AUX).stream().anyMatch(aux -> aux.tag().equals("TO"));
  }

  private FoundStance ofNoun(Event event, Optional<Attribution> nearest) {
    Sentence sentence = event.sentence();
    Token noun = event.trigger();
    for (Token child : sentence.children(noun, DET, NEG, NMOD)) {
      if (child.lemma().equals("no") || child.lemma().equals("any") && isDenying(nearest)) {
        return FoundStance.denied(child);
      }
      if (child.relation() == NMOD) {
        Optional<Stance> hedge = hedges.of(child.lemma());
        if (hedge.isPresent() || ALLEGED.contains(child.lemma())) {
          return FoundStance.hedged(hedge.orElse(Stance.SUSPECTS), child);
        }
      }
    }
    Optional<Token> head = sentence.head(noun);
    boolean governed =
        switch (noun.relation()) {
          case DOBJ, NSUBJ, NSUBJPASS -> true;
          default -> false;
        };
    if (governed && head.isPresent() && head.get().tagged("VB")) {
      boolean spoken = nearest.isPresent() && head.get().index() == nearest.get().cue().index();
      if (!spoken) {
        Clause clause = new Clause(sentence, head.get());
        if (clause.isNegated()) {
          return FoundStance.denied(head.get());
        }
        return besideVerb(clause).orElseGet(() -> above(sentence, head.get(), nearest));
      }
    }
    return FoundStance.plain();
  }

  private static final Set<String> ALLEGED =
      Set.of(
          "alleged",
          "suspected",
          "possible",
          "presumed",
          "apparent",
          "likely",
          "reported",
          "feared",
          "supposed",
          "planned");

  private static boolean isDenying(Optional<Attribution> nearest) {
    return nearest.isPresent()
        && nearest.get().kind() == SpeechCue.Kind.DENIES
        && nearest.get().negated();
  }
}
