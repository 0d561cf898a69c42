package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds what a word of speech says in no clause: as its object, or behind a preposition. */
final class MarkedContent {
  private static final Set<String> NOT_SAID_BUT_NAMED = Set.of("call");

  private final Sentence sentence;

  MarkedContent(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Adds what the cue marks as said. */
  void add(BitSet content, Token verb, SpeechCue cue, Clause clause) {
    for (String mark : cue.contents()) {
      if (mark.equals("object")) {
        addObject(content, verb, clause);
      } else if (mark.equals("responsible")) {
        addResponsible(content, verb);
      } else {
        addAfter(content, verb, mark);
      }
    }
    if (cue.kind() == SpeechCue.Kind.ACCUSES && !content.isEmpty()) {
      clause.logicalObject().ifPresent(object -> addAll(content, object));
    }
  }

  /**
   * Everything after the preposition, or after "for" before an infinitive, that the verb governs.
   */
  private void addAfter(BitSet content, Token verb, String mark) {
    List<Token> children = new ArrayList<>(sentence.children(verb, PREP, ADVCL));
    for (Token object : sentence.children(verb, DOBJ)) {
      children.addAll(sentence.children(object, PREP));
    }
    for (Token child : children) {
      boolean preposition = child.relation() == PREP && child.lemma().equals(mark);
      boolean infinitive =
          child.relation() == ADVCL
              && sentence.children(child, MARK, PREP).stream()
                  .anyMatch(m -> m.lemma().equals(mark));
      if (preposition || infinitive) {
        for (Token said : sentence.subtree(verb)) {
          if (said.index() > verb.index() && (said.index() > child.index() || infinitive)) {
            content.set(said.index());
          }
        }
      }
    }
  }

  /** "held the army responsible for the fire". */
  private void addResponsible(BitSet content, Token verb) {
    boolean blamed =
        sentence.subtree(verb).stream().anyMatch(word -> word.lemma().equals("responsible"));
    if (blamed) {
      sentence.children(verb, DOBJ, OPRD, ACOMP, PREP).forEach(said -> addAll(content, said));
    }
  }

  private void addObject(BitSet content, Token verb, Clause clause) {
    if (clause.isPassive()) {
      clause
          .subject()
          .filter(subject -> sentence.isUnder(subject, verb))
          .ifPresent(s -> addAll(content, s));
    }
    for (Token object : sentence.children(verb, DOBJ, OPRD, NPADVMOD)) {
      boolean named = isNamed(verb) && object.relation() == DOBJ;
      boolean time = object.relation() == NPADVMOD && sentence.child(verb, DOBJ).isPresent();
      if (!named && !time) {
        addAll(content, object);
      }
    }
    for (Token preposition : sentence.children(verb, PREP)) {
      if (preposition.lemma().equals("as") || preposition.lemma().equals("at")) {
        addAll(content, preposition);
      }
    }
  }

  /** "called the town lost", "described it as lost", but not "described a town in ruins". */
  private boolean isNamed(Token verb) {
    return NOT_SAID_BUT_NAMED.contains(verb.lemma())
        || verb.lemma().equals("describe")
            && (sentence.child(verb, OPRD).isPresent()
                || sentence.children(verb, PREP).stream().anyMatch(as -> as.lemma().equals("as")));
  }

  private void addAll(BitSet content, Token top) {
    sentence.subtree(top).forEach(token -> content.set(token.index()));
  }
}
