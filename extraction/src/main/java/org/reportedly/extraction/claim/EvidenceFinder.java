package org.reportedly.extraction.claim;

import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Finds the shortest stretch of a sentence that states an event. */
final class EvidenceFinder {
  private static final Set<String> TRIMMED_TAGS =
      Set.of(",", ".", ":", "CC", "HYPH", "-LRB-", "-RRB-");
  private static final Set<String> TRIMMED_WORDS =
      Set.of("that", "as", "while", "although", "though", "but", "because", "whereas");

  private EvidenceFinder() {}

  /** The words of the event, without connecting words and signs at their ends. */
  static Span of(SentenceReading reading, EventGroup group) {
    Sentence sentence = reading.sentence();
    int first = group.first().trigger().index();
    int last = first;
    for (Event event : group.members()) {
      for (Token token : reading.ownership().words(event)) {
        if (isBesideHeadline(reading, event.trigger(), token)) {
          continue;
        }
        first = Math.min(first, token.index());
        last = Math.max(last, token.index());
      }
      if (event.rule().part() == Part.VERB) {
        first = Math.min(first, subjectStart(sentence, event.trigger(), first));
      }
    }
    Span found = trimmed(sentence, first, last);
    return sentence.token(first).span().contains(found) || first == last
        ? ofClause(reading, group.first().trigger())
        : found;
  }

  /** The speaker before or behind a headline's colon is no part of what is said. */
  private static boolean isBesideHeadline(SentenceReading reading, Token trigger, Token token) {
    return reading.sentence().kind() == Sentence.Kind.HEADING
        && reading.attributions().stream()
            .anyMatch(said ->
                said.cue().text().equals(":") && said.covers(trigger) && !said.covers(token));
  }

  /** One word states nothing: with it, the verb that it hangs on and that verb's subject. */
  private static Span ofClause(SentenceReading reading, Token word) {
    Sentence sentence = reading.sentence();
    Token top = word;
    while (top.head() >= 0 && !(top.tagged("VB") && top.index() != word.index())) {
      top = sentence.token(top.head());
    }
    Token verb = top;
    boolean speaks =
        reading.attributions().stream()
            .anyMatch(said -> said.cue().index() == verb.index() && !said.covers(verb));
    if (!verb.tagged("VB") || speaks) {
      return word.span();
    }
    int first = Math.min(word.index(), verb.index());
    first = Math.min(first, subjectStart(sentence, verb, first));
    return trimmed(sentence, first, Math.max(word.index(), verb.index()));
  }

  private static int subjectStart(Sentence sentence, Token verb, int first) {
    return sentence
        .child(verb, Relation.NSUBJ, Relation.NSUBJPASS)
        .map(subject -> sentence.subtree(subject).getFirst().index())
        .orElse(first);
  }

  /** The stretch between two tokens, both included, without connecting words and signs. */
  static Span trimmed(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isTrimmed(sentence.token(first), true)) {
      first++;
    }
    while (last > first && isTrimmed(sentence.token(last), false)) {
      last--;
    }
    return sentence.token(first).span().union(sentence.token(last).span());
  }

  private static boolean isTrimmed(Token token, boolean atStart) {
    return TRIMMED_TAGS.contains(token.tag())
        || token.text().contains("://")
        || Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL
        || !atStart && token.tag().equals("IN") && token.relation() == Relation.PREP
        || atStart && TRIMMED_WORDS.contains(token.lemma()) && !token.tag().equals("DT");
  }
}
