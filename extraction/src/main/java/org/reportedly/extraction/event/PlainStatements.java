package org.reportedly.extraction.event;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.TriggerRule;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;

/**
 * Finds what is stated in words that no table knows: "The road to the valley is open again." Such a
 * clause is a claim like any other, and better listed as one than passed over.
 *
 * <p>May be used by many threads at once.
 */
public final class PlainStatements {
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> READERS = Set.of("you", "reader");

  private final Triggers triggers;
  private final WordClasses classes;

  public PlainStatements(Triggers triggers, WordClasses classes) {
    this.triggers = triggers;
    this.classes = classes;
  }

  /**
   * The clauses that state something and tell no event, in the order of the text.
   *
   * @param told the events of the sentence
   * @param said who says so
   */
  public List<Event> find(
      Sentence sentence, PlaceNames placeNames, List<Event> told, List<Attribution> said) {
    if (isQuestion(sentence)) {
      return List.of();
    }
    TriggerMatch match = new TriggerMatch(classes, placeNames);
    List<Token> clauses =
        sentence.tokens().stream().filter(token -> isStated(sentence, token)).toList();
    List<Event> found = new ArrayList<>();
    for (Token predicate : clauses) {
      List<Token> words = ownWords(sentence, predicate, clauses);
      boolean plain =
          words.stream().filter(PlainStatements::isWord).count() >= FEWEST_WORDS
              && told.stream().noneMatch(event -> words.contains(event.trigger()))
              && said.stream().noneMatch(one -> one.cue().index() == predicate.index())
              && tellsSomething(match, sentence, predicate);
      if (plain) {
        found.add(new Event(sentence, predicate, ClaimType.ASSESSMENT, triggers.ofAnyVerb()));
      }
    }
    return found;
  }

  /** A finite verb with a subject of its own, in no clause that only adds to another. */
  private static boolean isStated(Sentence sentence, Token token) {
    boolean independent =
        switch (token.relation()) {
          case ROOT, PARATAXIS, CCOMP -> true;
          case CONJ -> token.head() >= 0 && isStated(sentence, sentence.token(token.head()));
          default -> false;
        };
    Optional<Token> subject = sentence.child(token, NSUBJ, NSUBJPASS, EXPL);
    return independent
        && token.tagged("VB")
        && subject.isPresent()
        && !READERS.contains(subject.get().lemma())
        && isFinite(sentence, token);
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return FINITE.contains(verb.tag())
        || sentence.children(verb, AUX, AUXPASS).stream()
            .anyMatch(auxiliary -> FINITE.contains(auxiliary.tag()));
  }

  /** The words of the clause without those of the others. */
  private static List<Token> ownWords(Sentence sentence, Token predicate, List<Token> clauses) {
    return sentence.subtree(predicate).stream()
        .filter(word ->
            clauses.stream()
                .noneMatch(other ->
                    other.index() != predicate.index()
                        && sentence.isUnder(other, predicate)
                        && (word.index() == other.index() || sentence.isUnder(word, other))))
        .toList();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.text().equals("?"));
  }

  /** "declined to comment", "lies 30 miles from the coast": a row of the tables says that not. */
  private boolean tellsSomething(TriggerMatch match, Sentence sentence, Token predicate) {
    Optional<TriggerRule> row =
        triggers.of(predicate.lemma()).stream()
            .filter(rule -> rule.part() == Part.VERB && match.fits(rule, sentence, predicate))
            .findFirst();
    return row.map(rule -> !rule.types().isEmpty()).orElse(true);
  }
}
