package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.actors.ActorKind;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Party;

/** Tells nouns for somebody or something from those for nobody, places and times. */
final class Somebody {
  private static final Set<String> NOBODY =
      Set.of(
          "nobody",
          "none",
          "nothing",
          "no",
          "one",
          "people",
          "person",
          "other",
          "some",
          "many",
          "most",
          "all",
          "few",
          "that",
          "this",
          "those",
          "what",
          "there",
          "everyone",
          "anyone",
          "someone",
          "several");

  /** Words and numbers say something, but do nothing. */
  private static final Set<String> UTTERANCES =
      Set.of(
          "tally",
          "count",
          "estimate",
          "figure",
          "number",
          "toll",
          "reckoning",
          "calculation",
          "claim",
          "report",
          "statement",
          "account",
          "attempt");

  private final WordClasses classes;
  private final Naming naming;

  Somebody(WordClasses classes, Naming naming) {
    this.classes = classes;
    this.naming = naming;
  }

  /** "five people", "some", "dozens": nobody in particular. */
  boolean isNobody(Sentence sentence, Token head) {
    if (head.tag().equals("CD") || head.tag().equals("EX") || isCondition(sentence, head)) {
      return true;
    }
    boolean counter = classes.contains(WordClasses.COUNTERS, head.lemma()) && !head.tagged("NNP");
    return (NOBODY.contains(head.lemma()) || counter)
        && sentence.children(head, NMOD, COMPOUND, POSS).stream()
            .allMatch(word -> word.tag().equals("CD") || word.tag().equals("JJR"));
  }

  /** "a state of emergency": no country's. */
  private static boolean isCondition(Sentence sentence, Token head) {
    return head.lemma().equals("state")
        && head.tagged("NN")
        && new NounPhrase(sentence, head)
            .after("of").stream().anyMatch(what -> what.tag().equals("NN"));
  }

  /** Whether something is done to such: not to a place, but to what is built there. */
  boolean isTarget(Sentence sentence, Token head, ReportMemory memory) {
    return !classes.contains(WordClasses.NO_TARGET, head.lemma())
        && !isPlace(sentence, head, memory);
  }

  private boolean isPlace(Sentence sentence, Token head, ReportMemory memory) {
    return memory.places().isPlaceName(sentence, head)
        && !head.tagged("JJ")
        && !classes.contains(WordClasses.FACILITIES, head.lemma());
  }

  /** Things act only in somebody's name: "Ukrainian drones", not "a drone"; media do not. */
  boolean isActor(Sentence sentence, Token head, Optional<Party> party, ReportMemory memory) {
    List<String> words = PartyMemory.words(sentence, head);
    ActorKind kind = memory.parties().parties().describe(words).kind();
    if (UTTERANCES.contains(head.lemma())) {
      return false;
    }
    if (party.isPresent()) {
      return true;
    }
    if (memory.places().isPlaceName(sentence, head) && !head.tagged("JJ")
        || classes.contains("weapon", head.lemma())) {
      return false;
    }
    boolean opens = head.index() == 0 && !head.tagged("NNP");
    return !opens && naming.person(sentence, head).isPresent()
        || classes.contains(WordClasses.PEOPLE, head.lemma())
        || classes.contains("crowd", head.lemma())
        || kind != ActorKind.OTHER && kind != ActorKind.EQUIPMENT;
  }
}
