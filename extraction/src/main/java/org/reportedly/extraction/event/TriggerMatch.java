package org.reportedly.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportedly.extraction.knowledge.Condition;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.TriggerRule;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Checks a row of the table of triggers against a word in its sentence. */
final class TriggerMatch {
  private static final Set<Relation> CLAUSES =
      Set.of(Relation.CCOMP, Relation.ADVCL, Relation.RELCL, Relation.PARATAXIS, Relation.CONJ);
  private static final int DEEPEST = 3;
  private static final Set<String> AIR = Set.of("aircraft", "weapon");

  /** Su-34, F-16s, MiG-29: what is named so and acts mostly flies. */
  private static final Pattern MODEL_NAME =
      Pattern.compile("\\p{Lu}\\p{L}{0,3}-\\d{1,3}\\p{L}{0,2}");

  private static final Set<String> SINGULAR_PERSONS = Set.of("he", "she", "him", "her");
  private static final Set<String> PLACE_PRONOUNS = Set.of("it", "they", "them", "which");

  private final WordClasses classes;
  private final PlaceNames placeNames;

  TriggerMatch(WordClasses classes, PlaceNames placeNames) {
    this.classes = classes;
    this.placeNames = placeNames;
  }

  boolean fits(TriggerRule rule, Sentence sentence, Token token) {
    if (!rule.part().fits(token)) {
      return false;
    }
    for (String other : rule.others()) {
      if (!hasNear(sentence, token, other)) {
        return false;
      }
    }
    for (Condition condition : rule.conditions()) {
      if (!holds(condition, rule.part(), sentence, token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word stands in the phrase of the token, in no clause of its own. */
  private static boolean hasNear(Sentence sentence, Token token, String lemma) {
    for (Token word : sentence.tokens()) {
      if (word.lemma().equals(lemma) && depth(sentence, word, token) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How far below the token a word of its phrase stands; 0 if it is none. */
  private static int depth(Sentence sentence, Token word, Token top) {
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || head.get().index() == top.index()) {
      return head.isPresent() ? 1 : 0;
    }
    int above = depth(sentence, head.get(), top);
    boolean joins = head.get().relation() == Relation.CONJ && above > 1;
    boolean within = above <= DEEPEST && !CLAUSES.contains(head.get().relation());
    return above > 0 && (joins || within) ? above + 1 : 0;
  }

  private boolean holds(Condition condition, Part part, Sentence sentence, Token token) {
    return switch (condition) {
      case Condition.Passive() -> new Clause(sentence, token).isPassive();
      case Condition.Active() -> !new Clause(sentence, token).isPassive();
      case Condition.Negated() -> new Clause(sentence, token).isNegated();
      case Condition.OfClass(var position, var wordClass, var wanted) -> {
        List<Token> found = Positions.at(position, sentence, token, part);
        boolean any = found.stream().anyMatch(noun -> isOfClass(sentence, noun, wordClass, 0));
        yield wanted == any;
      }
    };
  }

  private boolean isOfClass(Sentence sentence, Token noun, String wordClass, int depth) {
    if (classes.contains(wordClass, noun.lemma()) || wordClass.equals(WordClasses.ANYTHING)) {
      return true;
    }
    if (noun.tagged("NNP")
        && (isTitled(sentence, noun, wordClass)
            || wordClass.equals(WordClasses.PEOPLE) && isFullName(sentence, noun))) {
      return true;
    }
    if (wordClass.equals(WordClasses.PLACE)
        && (placeNames.isPlaceName(sentence, noun) || PLACE_PRONOUNS.contains(noun.lemma()))) {
      return true;
    }
    if (AIR.contains(wordClass) && MODEL_NAME.matcher(noun.text()).matches()) {
      return true;
    }
    if (wordClass.endsWith(WordClasses.PEOPLE)
        && isDemonymOrCount(noun)
        && !isOtherPeople(noun, wordClass)) {
      return true;
    }
    if (depth >= DEEPEST) {
      return false;
    }
    for (Token conjunct : sentence.children(noun, Relation.CONJ)) {
      if (isOfClass(sentence, conjunct, wordClass, depth + 1)) {
        return true;
      }
    }
    boolean measure =
        classes.contains(WordClasses.COUNTERS, noun.lemma())
            || noun.tag().equals("CD")
            || noun.tag().equals("DT");
    return measure
        && Positions.at(
                new org.reportedly.extraction.knowledge.Position.Preposition("of"),
                sentence,
                noun,
                Part.NOUN)
            .stream()
            .anyMatch(counted -> isOfClass(sentence, counted, wordClass, depth + 1));
  }

  /** "Rebels" at the start of a sentence are no nation, and "he" is no crowd of civilians. */
  private boolean isOtherPeople(Token noun, String wordClass) {
    return !wordClass.equals(WordClasses.PEOPLE)
        && (SINGULAR_PERSONS.contains(noun.lemma())
            || classes.contains(WordClasses.PEOPLE, noun.lemma())
            || classes.contains(WordClasses.FIGHTERS, noun.lemma()));
  }

  /** "Foreign Minister Lena Brandt" is what her title says. */
  private boolean isTitled(Sentence sentence, Token name, String wordClass) {
    return sentence.children(name, Relation.COMPOUND, Relation.NMOD, Relation.APPOS).stream()
        .anyMatch(title -> classes.contains(wordClass, title.lemma()));
  }

  /** "Lena Brandt", but not "Green Harbour", a place, and not "General Staff". */
  private boolean isFullName(Sentence sentence, Token name) {
    return !placeNames.isPlaceName(sentence, name)
        && !classes.contains(WordClasses.PLACE, name.lemma())
        && sentence.children(name, Relation.COMPOUND).stream()
            .anyMatch(first ->
                first.tagged("NNP")
                    && first.index() == name.index() - 1
                    && !placeNames.isPlaceName(sentence, first));
  }

  private static boolean isDemonymOrCount(Token noun) {
    return noun.tag().equals("NNPS")
        || noun.tag().equals("CD")
        || noun.tag().equals("PRP")
        || noun.tag().equals("WP");
  }
}
